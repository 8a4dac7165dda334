namespace GovGrid.Common;

/// <summary>A label in the two languages of the user interface. Labels are data; codes are what calls use.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
[GenerateSerializer, Immutable, Alias("govgrid.LocalizedText")]
public sealed record LocalizedText(string Zh, string En);
