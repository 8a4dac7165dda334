using System.Runtime.CompilerServices;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>
/// Reads the fields of a command's body and notes what is wrong with them, under the name that the field has in the body. What the town or
/// the incident has to say to them is the grain's business.
/// </summary>
internal sealed record CommandReader(Caller By, Town Town, PlaceFinder Places, FieldFaults Faults)
{
    private const int LongestText = 4000;
    private const int LongestName = 100;

    /// <summary>A text; the grain says whether it may be empty.</summary>
    public string Text(string? text, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        Faults.Check(Name(field), text, LongestText, required: false);
        return text ?? "";
    }

    /// <summary>A text that may be left out.</summary>
    public string? Optional(string? text, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        Faults.Check(Name(field), text, LongestText, required: false);
        return text;
    }

    /// <summary>A field that must be there.</summary>
    public T Required<T>(T? value, string expected, [CallerArgumentExpression(nameof(value))] string field = "")
        where T : struct
    {
        if (value is null) Faults.Add(Name(field), expected);
        return value.GetValueOrDefault();
    }

    /// <summary>A category of the town.</summary>
    public string Category(string? category, [CallerArgumentExpression(nameof(category))] string field = "")
    {
        Faults.CheckCategory(Name(field), category ?? "", Town);
        return category ?? "";
    }

    /// <summary>A unit that may be left out; the grain says whether the town has it.</summary>
    public UnitKey? Unit(string? unit, [CallerArgumentExpression(nameof(unit))] string field = "") =>
        unit is null ? null : RequiredUnit(unit, field);

    /// <summary>A unit that must be there.</summary>
    public UnitKey RequiredUnit(string? unit, [CallerArgumentExpression(nameof(unit))] string field = "")
    {
        Faults.Check(Name(field), unit, LongestName, required: true);
        return new UnitKey(unit ?? "");
    }

    /// <summary>Some units; the grain says how many there may be.</summary>
    public IReadOnlyList<UnitKey> Units(IReadOnlyList<string>? units, [CallerArgumentExpression(nameof(units))] string field = "") =>
        [.. (units ?? []).Select((unit, index) => RequiredUnit(unit, $"{field}[{index}]"))];

    /// <summary>References to attachments.</summary>
    public IReadOnlyList<string> References(IReadOnlyList<string>? references, [CallerArgumentExpression(nameof(references))] string field = "")
    {
        Faults.CheckReferences(Name(field), references);
        return references ?? [];
    }

    /// <summary>References to attachments that may be left out.</summary>
    public IReadOnlyList<string>? OptionalReferences(IReadOnlyList<string>? references, [CallerArgumentExpression(nameof(references))] string field = "") =>
        references is null ? null : References(references, field);

    /// <summary>A place: a location, an address, or both.</summary>
    public Place Place(LocationBody? location, string? address)
    {
        var point = location?.Read(Faults, "location");
        Faults.Check("address", address, PlaceFinder.LongestAddress, required: address is not null);
        if (location is null && address is null) Faults.Add("location", "a location {lon, lat}, or an address");
        if (point is { } far && !Faults.Any && !Town.Reaches(far)) Faults.Add("location", TownReach.Expected, "outOfRange");
        return Faults.Any ? new Place(null, null, null) : Places.Find(Town, point, address?.Trim());
    }

    // 'body.ReplyBy' in code is 'replyBy' in the body.
    private static string Name(string expression) => JsonNamingPolicy.CamelCase.ConvertName(expression[(expression.LastIndexOf('.') + 1)..]);
}
