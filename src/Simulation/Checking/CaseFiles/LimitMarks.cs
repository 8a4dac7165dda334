using GovGrid.Towns;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>A set of limited steps, as bits: logs hold millions of incidents.</summary>
internal sealed class LimitMarks
{
    private int bits;

    /// <summary>Whether a step is in the set.</summary>
    public bool Has(LimitedStep step) => (bits & 1 << (int)step) != 0;

    /// <summary>Puts a step in.</summary>
    public void Add(LimitedStep step) => bits |= 1 << (int)step;

    /// <summary>Takes a step out.</summary>
    public void Remove(LimitedStep step) => bits &= ~(1 << (int)step);

    /// <summary>Keeps only some of them.</summary>
    public void KeepOnly(IEnumerable<LimitedStep> steps) => bits &= steps.Aggregate(0, (kept, step) => kept | 1 << (int)step);

    /// <summary>Empties the set.</summary>
    public void Clear() => bits = 0;
}
