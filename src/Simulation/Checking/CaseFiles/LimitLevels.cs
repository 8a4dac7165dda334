using GovGrid.Towns;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>The rung of supervision that each limited step has reached, four bits each: logs hold millions of incidents.</summary>
internal sealed class LimitLevels
{
    private uint nibbles;

    /// <summary>The rung of a step; 0 before any.</summary>
    public int this[LimitedStep step] => (int)(nibbles >> Shift(step) & 0xF);

    /// <summary>Sets the rung of a step, at most 15.</summary>
    public void Set(LimitedStep step, int level) => nibbles = nibbles & ~(0xFu << Shift(step)) | (uint)Math.Min(level, 0xF) << Shift(step);

    /// <summary>Keeps only the rungs of some steps.</summary>
    public void KeepOnly(IEnumerable<LimitedStep> steps) => nibbles &= steps.Aggregate(0u, (kept, step) => kept | 0xFu << Shift(step));

    /// <summary>Forgets all.</summary>
    public void Clear() => nibbles = 0;

    private static int Shift(LimitedStep step) => (int)step * 4;
}
