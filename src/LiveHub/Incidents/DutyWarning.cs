using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Warns of incidents that wait in a unit where nobody is: whoever sent it there is told so with the answer.</summary>
internal sealed class DutyWarning(IGrainFactory grains, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock, ILogger<DutyWarning> log)
{
    private const string Code = "nobodyOnDuty";

    private static readonly LocalizedText ByRota = new("该单位目前无人在岗，排班时间到后才有人接单", "Nobody of the unit is on duty; it waits there until the rota has somebody come");
    private static readonly LocalizedText AgainstRota = new("该单位目前无人在岗，而排班应有人在岗", "Nobody of the unit is on duty, though by the rota somebody should be");

    /// <summary>The warnings of an incident; none where somebody has it or is there to take it.</summary>
    public async Task<IReadOnlyList<WarningItem>> Of(IncidentState incident, Town town)
    {
        if (incident is not { Step: IncidentStep.Dispatched, Assignee: null, Suspension: null } || town.FindPosts(incident.Owner) is not { Count: > 0 }) return [];
        if (await IsManned(incident.Owner, town) is not false) return [];
        var until = town.NobodyUntil(incident.Owner, clock.GetUtcNow());
        return [new WarningItem(Code, incident.Owner, until, until is null ? AgainstRota : ByRota)];
    }

    // Null where it cannot be told: what was done is answered for, also where the unit cannot be asked now.
    private async Task<bool?> IsManned(UnitKey unit, Town town)
    {
        try
        {
            return (await grains.GetUnit(town.Code, unit).Depth()).Capacity > 0;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "{Unit} of {Town} cannot be asked who is there.", unit, town.Code);
            return null;
        }
    }
}
