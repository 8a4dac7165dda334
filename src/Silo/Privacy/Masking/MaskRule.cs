using GovGrid.Common;

namespace GovGrid.Silo.Privacy.Masking;

/// <summary>Something that is masked.</summary>
/// <param name="Id">Its name.</param>
/// <param name="What">What it is.</param>
/// <param name="In">Where it is looked for: <c>text</c>, <c>address</c>.</param>
/// <param name="Pattern">A regular expression; what its group <c>it</c> matches is masked.</param>
/// <param name="With">What stands there instead.</param>
/// <param name="Reason">Why this pattern.</param>
/// <param name="Numerals">Whether Chinese numerals count as digits.</param>
public sealed record MaskRule(string Id, LocalizedText What, IReadOnlyList<string> In, string Pattern, string With, string Reason, bool Numerals = false);
