using System.Runtime.CompilerServices;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Privacy;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>
/// Reads the fields of a command's body and notes what is wrong with them, under the name that the field has in the body. What the town or
/// the incident has to say to them is the grain's business.
/// </summary>
internal sealed record CommandReader(Caller By, Town Town, PlaceFinder Places, ITextSeal Seal, FieldFaults Faults)
{
    private const int LongestText = 4000;
    private const int LongestName = 100;

    /// <summary>A text, sealed; the grain says whether it may be empty.</summary>
    public string Text(string? text, [CallerArgumentExpression(nameof(text))] string field = "") => OptionalText(text, field) ?? "";

    /// <summary>A text that may be left out, sealed.</summary>
    public string? OptionalText(string? text, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        Faults.Check(Name(field), text, LongestText, required: false);
        return text is null ? null : Seal.Seal(text);
    }

    /// <summary>What something is called; the grain says whether it may be empty, and whether there is such a thing.</summary>
    public string Id(string? id, [CallerArgumentExpression(nameof(id))] string field = "") => OptionalId(id, field) ?? "";

    /// <summary>What something is called, where that may be left out.</summary>
    public string? OptionalId(string? id, [CallerArgumentExpression(nameof(id))] string field = "")
    {
        Faults.Check(Name(field), id, LongestName, required: false);
        return id;
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

    /// <summary>References to attachments, sealed: nothing says that they are no texts.</summary>
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
