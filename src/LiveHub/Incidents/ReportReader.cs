using System.Security.Claims;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Privacy.Contacts;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Checks a report as it was sent, and makes the command of it.</summary>
internal sealed class ReportReader(
    ITownDirectory towns, PlaceFinder places, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    // A phone's clock may be a little ahead.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, Channel> Channels =
        Enum.GetValues<Channel>().ToDictionary(channel => JsonNamingPolicy.KebabCaseLower.ConvertName(channel.ToString()), StringComparer.Ordinal);

    /// <summary>The report of a body.</summary>
    /// <exception cref="ProblemException">Some fields are wrong, or the caller may not use the channel.</exception>
    public CheckedReport Read(ReportBody body, IdempotencyKey key, ClaimsPrincipal user)
    {
        var faults = new FieldFaults();
        var channel = ReadChannel(body.Channel, faults);
        ReportTexts.Check(body, faults, isDraft: false);
        CheckPromises(body, channel, faults);
        if (body.Severity is < 1 or > 4) faults.Add("severity", "1 (critical) to 4 (minor)", "badSeverity");
        if (body.OccurredAt > clock.GetUtcNow() + Ahead) faults.Add("occurredAt", "a time that is not yet to come");
        var point = body.Location?.Read(faults, "location");
        if (point is null && body.Address is null) faults.Add("location", "a location {lon, lat}, or an address");
        var town = ReadTown(body.Town, point, user, faults);
        if (town is not null) faults.CheckCategory("category", body.Category, town);
        if (town is not null && point is { } far && !faults.Any && !town.Reaches(far)) faults.Add("location", TownReach.Expected, "outOfRange");
        faults.ThrowIfAny();
        return Make(body, key, ReportingRights.CallerFor(channel, user), channel, town!, point);
    }

    // What is promised sets the command room a limit, so it is the command room that promises.
    private static void CheckPromises(ReportBody body, Channel channel, FieldFaults faults)
    {
        if (body.External is { Due: null }) faults.Add("external.due", "when the other hotline wants it closed");
        if (ReportingRights.IsOfCommandRoom(channel)) return;
        if (body.CallBackBy is not null) faults.Add("callBackBy", "nothing by this channel: the command room promises");
        if (body.External is not null) faults.Add("external", "nothing by this channel: the command room takes over cases");
    }

    private static Channel ReadChannel(string? text, FieldFaults faults)
    {
        if (!Channels.TryGetValue(text ?? "", out var channel)) faults.Add("channel", $"one of {string.Join(", ", Channels.Keys)}");
        return channel;
    }

    private Town? ReadTown(string? code, GeoPoint? point, ClaimsPrincipal user, FieldFaults faults)
    {
        var town = (code ?? user.TownOnly()) is { } named ? towns.Find(named)
            : towns.Towns is [var single] ? single
            : point is { } at ? towns.Towns.FirstOrDefault(known => known.Locate(at) is not null)
            : null;
        if (town is null || (user.TownOnly() is { } only && only != town.Code)) faults.Add("town", $"one of {user.TownOnly() ?? string.Join(", ", towns.Towns.Select(known => known.Code))}");
        return town;
    }

    private CheckedReport Make(ReportBody body, IdempotencyKey key, People.Caller caller, Channel channel, Town town, GeoPoint? point)
    {
        var contact = body.Reporter is { Name: not null } or { Phone: not null } ? new Contact(body.Reporter.Name, body.Reporter.Phone) : null;
        var command = new ReportIncident(
            channel, body.Category, body.Severity, body.Description!.Trim(), places.Find(town, point, body.Address?.Trim()), contact is not null, body.OccurredAt)
        {
            Id = key.Value,
            By = caller,
            At = clock.GetUtcNow(),
            CallBackBy = body.CallBackBy,
            Attachments = body.Attachments is { Count: > 0 } photos ? photos : null,
            External = body.External is { } external ? new ExternalCase(external.Number!, external.Due!.Value) : null,
        };
        return new CheckedReport(IncidentId.Of(town.Code, caller.Id, key.Value), town, command, contact);
    }
}

/// <summary>A report that has been checked.</summary>
/// <param name="Incident">Id of the incident that it makes.</param>
/// <param name="Town">Its town.</param>
/// <param name="Command">The command.</param>
/// <param name="Contact">How the reporter can be reached; null when that was not said.</param>
internal sealed record CheckedReport(string Incident, Town Town, ReportIncident Command, Contact? Contact);
