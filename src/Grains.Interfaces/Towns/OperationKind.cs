using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>What a town does in a kind of emergency, such as heavy rain (极端天气), as soon as somebody raises it; all of it is taken back at its end.</summary>
/// <param name="Code">Such as <c>heavy-rain</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="CallsInCrews">Crews whose workers on standby come on duty whatever the rota says.</param>
/// <param name="SuspendsPatrol">Whether nobody patrols, so that all are free for what is reported.</param>
/// <param name="LimitFactors">Category → its limits are multiplied by this, above 0; categories that are not named keep theirs.</param>
/// <param name="First">Categories that are taken before all others, whatever their severity.</param>
public sealed record OperationKind(
    string Code,
    LocalizedText Name,
    IReadOnlyList<string> CallsInCrews,
    bool SuspendsPatrol,
    IReadOnlyDictionary<string, double> LimitFactors,
    IReadOnlyList<string> First)
{
    /// <summary>Whether incidents of a category are taken first; a sub-category goes with its upper one.</summary>
    public bool PutsFirst(Category category) => First.Contains(category.Code) || category.Parent is { } parent && First.Contains(parent);

    /// <summary>By what the limits of a category are multiplied; a sub-category without its own goes with its upper one.</summary>
    public double FactorFor(Category category) =>
        LimitFactors.TryGetValue(category.Code, out var own) ? own : LimitFactors.GetValueOrDefault(category.Parent ?? "", 1);
}
