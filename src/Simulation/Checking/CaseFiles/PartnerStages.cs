using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>How far each partner of an incident is. Most incidents have none, so nothing is kept for them.</summary>
internal sealed class PartnerStages
{
    private SortedDictionary<string, PartnerStage>? stages;

    /// <summary>The first unit that is at work; null where none is.</summary>
    public string? AtWork => stages?.FirstOrDefault(partner => partner.Value is PartnerStage.Taken or PartnerStage.OnScene).Key;

    /// <summary>How far a unit is; null where it was not called.</summary>
    public PartnerStage? StageOf(UnitKey unit) => stages is not null && stages.TryGetValue(unit.Value, out var stage) ? stage : null;

    /// <summary>A unit has come to a stage.</summary>
    public void Set(UnitKey unit, PartnerStage stage) => (stages ??= new(StringComparer.Ordinal))[unit.Value] = stage;

    /// <summary>A unit is no partner any more.</summary>
    public void Remove(UnitKey unit) => stages?.Remove(unit.Value);

    /// <summary>Forgets all.</summary>
    public void Clear() => stages = null;
}
