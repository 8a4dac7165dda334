using GovGrid.Common;
using GovGrid.LiveHub.Requests;
using GovGrid.People;

namespace GovGrid.LiveHub.Incidents;

/// <summary>What all commands have in common, and what is wrong with the fields of this one.</summary>
internal sealed record CommandHead(string Id, Caller By, DateTimeOffset At, int? IfVersion, FieldFaults Faults)
{
    private const int LongestText = 4000;

    /// <summary>A text of the body; the grain says whether it may be empty.</summary>
    public string Text(string field, string? text)
    {
        Faults.Check(field, text, LongestText, required: false);
        return text ?? "";
    }

    /// <summary>A field of the body that must be there.</summary>
    public T Required<T>(string field, T? value, string expected)
        where T : struct
    {
        if (value is null) Faults.Add(field, expected);
        return value.GetValueOrDefault();
    }

    /// <summary>A unit of the body; the grain says whether the town has it.</summary>
    public UnitKey? Unit(string? unit, bool required)
    {
        if (required || unit is not null) Faults.Check("unit", unit, 100, required: true);
        return unit is null ? null : new UnitKey(unit);
    }

    /// <summary>References to attachments.</summary>
    public IReadOnlyList<string> Evidence(IReadOnlyList<string>? references)
    {
        if (references is { Count: > 20 }) Faults.Add("evidence", "at most 20 references");
        foreach (var (index, reference) in (references ?? []).Take(20).Index()) Faults.Check($"evidence[{index}]", reference, 200, required: true);
        return references ?? [];
    }
}
