namespace GovGrid.Incidents;

/// <summary>What an operation does to an incident.</summary>
/// <param name="First">It is taken before all others.</param>
/// <param name="OtherLimits">Its limits have a factor.</param>
[GenerateSerializer, Immutable, Alias("govgrid.OperationEffect")]
public readonly record struct OperationEffect(bool First, bool OtherLimits)
{
    /// <summary>Whether it does anything.</summary>
    public bool IsAny => First || OtherLimits;
}
