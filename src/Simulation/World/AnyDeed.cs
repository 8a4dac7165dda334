namespace GovGrid.Simulation.World;

/// <summary>Any code as a deed.</summary>
/// <param name="deeds">By whom it is tried.</param>
/// <param name="what">Names it, for the log.</param>
/// <param name="does">Does it.</param>
internal sealed class AnyDeed(Deeds deeds, string what, Func<Task> does) : Deed(deeds)
{
    /// <inheritdoc />
    public override string What => what;

    /// <inheritdoc />
    public override Task Do() => does();
}
