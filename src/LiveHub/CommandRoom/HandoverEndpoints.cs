using System.Security.Claims;
using GovGrid.Finding;
using GovGrid.Handovers;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Privacy;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.LiveHub.CommandRoom;

/// <summary>Hand-over sheets (交接班): shift leaders sign them, everybody of the command room reads them.</summary>
internal static class HandoverEndpoints
{
    private const int LongestNotes = 4000;

    public static void MapHandovers(this IEndpointRouteBuilder api)
    {
        var sheets = api.MapGroup("/towns/{code}/handovers");
        sheets.MapGet("", List).RequireAuthorization(Policies.Handovers).WithSummary("The hand-over sheets, newest first").Produces<HandoversDocument>();
        sheets.MapPost("", HandOver).RequireAuthorization(Policies.HandoverSignatures).Audited("shift.handOver", AuditTargets.Town).WithSummary("The outgoing shift leader signs").Produces<HandoverSheet>();
        sheets.MapPost("/take-over", TakeOver).RequireAuthorization(Policies.HandoverSignatures).Audited("shift.takeOver", AuditTargets.Town).WithSummary("The incoming shift leader signs").Produces<HandoverSheet>();
    }

    private static async Task<IResult> List(
        string code,
        ClaimsPrincipal user,
        TownChoice towns,
        IGrainFactory grains,
        TextOpener opener,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var town = towns.InPath(code, user);
        var sheets = await grains.GetHandovers(town.Code).Sheets();
        var open = await opener.For(sheets.Select(sheet => sheet.Notes));
        return Results.Ok(new HandoversDocument(ShiftChange.Near(town, clock.GetUtcNow()), [.. sheets.Select(sheet => sheet with { Notes = open.Text(sheet.Notes)! })]));
    }

    private static async Task<IResult> HandOver(
        string code,
        JsonBody<HandoverSignature> body,
        ClaimsPrincipal user,
        TownChoice towns,
        IGrainFactory grains,
        TextSealer sealer,
        TextOpener opener,
        [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
    {
        var town = towns.InPath(code, user);
        var faults = new FieldFaults();
        faults.Check("notes", body.Value.Notes, LongestNotes, required: false);
        var change = body.Value.Change ?? ShiftChange.Near(town, clock.GetUtcNow());
        if (change is null) faults.Add("change", "the time of a change of shift");
        faults.ThrowIfAny();
        var notes = string.IsNullOrWhiteSpace(body.Value.Notes) ? "" : (await sealer.Of(town, KeyOwner.HandoverOf(town.Code, change!.Value))).Seal(body.Value.Notes);
        return await Signed(await grains.GetHandovers(town.Code).HandOver(change!.Value, notes, user.ToCaller().Id), opener);
    }

    private static async Task<IResult> TakeOver(
        string code, JsonBody<TakeoverSignature> body, ClaimsPrincipal user, TownChoice towns, IGrainFactory grains, TextOpener opener)
    {
        var handovers = grains.GetHandovers(towns.InPath(code, user).Code);
        var change = body.Value.Change ?? (await handovers.Sheets() is [var newest, ..] ? newest.Change : default);
        return await Signed(await handovers.TakeOver(change, user.ToCaller().Id), opener);
    }

    private static async Task<IResult> Signed(HandoverOutcome outcome, TextOpener opener)
    {
        if (outcome.Refusal is { } refusal) return new ProblemResult(RefusalProblem.Of(refusal));
        var (sheet, open) = (outcome.Sheet!, await opener.For(outcome.Sheet!.Notes));
        return Results.Ok(sheet with { Notes = open.Text(sheet.Notes)! });
    }
}

/// <summary>The hand-over sheets of a command room.</summary>
/// <param name="Change">The change of shift that a leader who signs now means; null where there is none.</param>
/// <param name="Sheets">The sheets kept, newest first.</param>
public sealed record HandoversDocument(DateTimeOffset? Change, IReadOnlyList<HandoverSheet> Sheets);

/// <summary>The outgoing leader's signature.</summary>
/// <param name="Change">The change of shift; the one within the next hour, else the last one, when left out.</param>
/// <param name="Notes">What the next shift has to know; at most 4,000 characters.</param>
public sealed record HandoverSignature(DateTimeOffset? Change = null, string? Notes = null);

/// <summary>The incoming leader's signature.</summary>
/// <param name="Change">The change of shift; that of the newest sheet when left out.</param>
public sealed record TakeoverSignature(DateTimeOffset? Change = null);
