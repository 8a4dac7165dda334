using GovGrid.Common;

namespace GovGrid.Grains.Incidents;

/// <summary>Where an incident is somebody's work: nowhere, in one unit, or besides in those of partners. Worked out with each command, so it is no list.</summary>
internal readonly struct Placements
{
    private readonly Placement own;
    private readonly Placement[]? partners;

    /// <summary>In one unit, and in those of partners; null for no partner.</summary>
    public Placements(Placement own, Placement[]? partners = null) => (this.own, this.partners, Count) = (own, partners, 1 + (partners?.Length ?? 0));

    /// <summary>How many; 0 by default.</summary>
    public int Count { get; }

    /// <summary>One of them; the owner's is the first.</summary>
    public Placement this[int index] => index == 0 ? own : partners![index - 1];

    /// <summary>Whether one of them is in a unit.</summary>
    public bool AreIn(UnitKey unit)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].Unit == unit)
                return true;
        return false;
    }
}
