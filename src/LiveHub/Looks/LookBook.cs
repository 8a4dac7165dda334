using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Callers;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Looks;

namespace GovGrid.LiveHub.Looks;

/// <summary>Notes who looks at a picture that shows where workers are: for the workers, and in the audit.</summary>
internal sealed class LookBook(LookTable table, IAuditTrail audit, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>Somebody begins to look; it is noted when the task ends, so nothing is shown before.</summary>
    public async Task<OpenLook> Begin(ClaimsPrincipal user, string town, string? from)
    {
        var look = NewLook(user, town);
        await table.Add(look);
        await Append(look, from, "positions.look", look.Id);
        return new OpenLook(look, from);
    }

    /// <summary>Somebody looks no more.</summary>
    public async Task End(OpenLook open)
    {
        await table.End(open.Look.Id, clock.GetUtcNow());
        await Append(open.Look, open.From, "positions.lookEnd", open.Look.Id);
    }

    /// <summary>Somebody looks once.</summary>
    public async Task Once(ClaimsPrincipal user, string town, string? from)
    {
        var look = NewLook(user, town);
        await table.Add(look with { To = look.From });
        await Append(look, from, "positions.look", look.Id);
    }

    private Look NewLook(ClaimsPrincipal user, string town) => new(Guid.CreateVersion7().ToString("N"), town, user.ToCaller(), clock.GetUtcNow(), null);

    private Task<long> Append(Look look, string? from, string action, string target) =>
        audit.Append(new AuditEntry(look.By.Id, EnumName.Of(look.By.Role), from, action, target, AuditEntry.Done) { Town = look.Town, Unit = look.By.Unit?.Value });
}

/// <summary>A look that goes on.</summary>
/// <param name="Look">The look.</param>
/// <param name="From">The address it comes from.</param>
internal sealed record OpenLook(Look Look, string? From);
