using System.Security.Claims;
using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Requests;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Workers;

/// <summary>Passes positions on to the workers they are of.</summary>
internal sealed class PositionReports(
    ITownDirectory towns, IGrainFactory grains, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>Passes a position on.</summary>
    /// <returns>Null, or why it was not taken.</returns>
    public Task<Refusal?> Report(PositionBody position, ClaimsPrincipal user)
    {
        var faults = new FieldFaults();
        var point = new LocationBody(position.Lon, position.Lat).Read(faults, "");
        if (faults.Any) return No(RefusalCode.OutOfRange, "A position has lon from -180 to 180 and lat from -90 to 90 degrees.");
        if (TownOf(position, user) is not { } town || position.Worker is not { } worker || town.FindWorker(worker) is null)
            return No(RefusalCode.UnknownWorker, $"No town of the caller has the worker '{position.Worker}'.");
        if (WorkerRights.Position(user, worker) is { } refusal) return Task.FromResult<Refusal?>(refusal);
        if (!town.Reaches(point)) return No(RefusalCode.OutOfRange, $"Expected: {TownReach.Expected}.");

        // A phone whose clock is ahead would make all its later positions look old.
        var now = clock.GetUtcNow();
        return grains.GetWorker(town.Code, worker).ReportPosition(point, position.At is { } at && at < now ? at : now);
    }

    private Town? TownOf(PositionBody position, ClaimsPrincipal user)
    {
        var code = position.Town ?? user.TownOnly() ?? (towns.Towns is [var only] ? only.Code : null);
        return code is not null && user.MaySee(code) ? towns.Find(code) : null;
    }

    private static Task<Refusal?> No(RefusalCode code, string detail) => Task.FromResult<Refusal?>(new Refusal(code, detail));
}
