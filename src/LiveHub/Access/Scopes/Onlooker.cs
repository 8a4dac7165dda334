using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Callers;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Access.Scopes;

/// <summary>Somebody who looks at a town.</summary>
internal sealed class Onlooker
{
    private readonly Role role;
    private readonly UnitKey? unit;
    private readonly string subject;
    private readonly Town town;
    private Sight known;
    private string? present;

    public Onlooker(Town town, Role role, UnitKey? unit, string subject)
    {
        (this.town, this.role, this.unit, this.subject) = (town, role, unit, subject);
        known = Sight.Of(role, town, unit, subject);
    }

    /// <summary>The grid worker whose place makes a difference to what is seen; null for all others.</summary>
    public string? Worker => role is Role.GridWorker ? subject : null;

    /// <summary>Who is signed in.</summary>
    public static Onlooker Of(ClaimsPrincipal user, Town town)
    {
        var caller = user.ToCaller();
        return new Onlooker(town, caller.Role, caller.Unit, caller.Id);
    }

    /// <summary>What is seen while the worker is in a grid; for all others it is always the same.</summary>
    public Sight SightIn(string? grid)
    {
        if (Worker is null || grid == present) return known;
        (known, present) = (Sight.Of(role, town, unit, subject, grid), grid);
        return known;
    }

    /// <summary>The grid where a worker on duty is; null off duty and outside the town.</summary>
    public string? GridOf(WorkerView? worker, DateTimeOffset at) =>
        worker is { OnDuty: true } && worker.PointAt(at) is { } point ? town.Locate(point)?.Code : null;
}
