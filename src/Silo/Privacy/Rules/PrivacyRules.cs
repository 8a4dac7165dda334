using GovGrid.Silo.Privacy.Masking;

namespace GovGrid.Silo.Privacy.Rules;

/// <summary>A town's rules for personal data, as they stand in the file.</summary>
/// <param name="Kept">How long what is kept.</param>
/// <param name="Masks">What is masked in texts before they are stored, in this order.</param>
public sealed record PrivacyRules(TimesKept Kept, IReadOnlyList<MaskRule> Masks);

/// <summary>How long what is kept, each with its reason in the file.</summary>
/// <param name="ContactDays">A reporter's contact: days after the matter has ended.</param>
/// <param name="TextDays">Texts: days after the matter has ended.</param>
/// <param name="PhotoDays">Photos and documents: days after the matter has ended.</param>
/// <param name="DraftDays">Keys of drafts: days after the day on which they were saved.</param>
/// <param name="HandoverDays">Notes on hand-over sheets: days after the sheet was begun.</param>
public sealed record TimesKept(Reasoned ContactDays, Reasoned TextDays, Reasoned PhotoDays, Reasoned DraftDays, Reasoned HandoverDays);

/// <summary>A number with its reason.</summary>
/// <param name="Value">The number, above 0.</param>
/// <param name="Reason">Why so much.</param>
public sealed record Reasoned(double Value, string Reason);
