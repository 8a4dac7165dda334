namespace GovGrid.Bench;

/// <summary>A measured figure beside what it is measured against, both taken in the same run.</summary>
/// <param name="Case">The case, such as <c>start</c>.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The median of the rounds.</param>
/// <param name="Reference">What it is measured against: a peer, or a stated limit.</param>
/// <param name="ReferenceValue">The same figure of the reference.</param>
internal sealed record Row(string Case, string Figure, string Unit, double Value, string Reference, double ReferenceValue)
{
    /// <summary>Value ÷ reference value.</summary>
    public double Ratio => Value / ReferenceValue;
}
