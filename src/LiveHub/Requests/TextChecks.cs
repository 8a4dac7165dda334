using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.LiveHub.Requests;

/// <summary>Checks texts that people wrote.</summary>
internal static class TextChecks
{
    private const int MostReferences = 20;
    private const int LongestReference = 200;

    /// <summary>Notes too many references to attachments, and those that are none.</summary>
    public static void CheckReferences(this FieldFaults faults, string field, IReadOnlyList<string>? references)
    {
        if (references is { Count: > MostReferences }) faults.Add(field, $"at most {MostReferences} references");
        foreach (var (index, reference) in (references ?? []).Take(MostReferences).Index())
            faults.Check($"{field}[{index}]", reference, LongestReference, required: true);
    }

    /// <summary>Notes a text that is missing, too long, or holds control characters, which some databases and all terminals mind.</summary>
    public static void Check(this FieldFaults faults, string field, string? text, int most, bool required)
    {
        if (required && string.IsNullOrWhiteSpace(text)) faults.Add(field, $"a text of 1 to {most} characters", "badText");
        else if (text?.Length > most) faults.Add(field, $"at most {most} characters, not {text.Length}", "badText");
        else if (SealedText.Is(text?.TrimStart()))
            faults.Add(field, "a text that does not begin as sealed ones do", "badText"); // or it would be opened for whoever reads it
        else if (text?.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')) is true)
            faults.Add(field, "a text without control characters", "badText");
    }
}
