using System.Globalization;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Incidents;

/// <summary>What a page of incidents is asked for by. All as texts, so that what is wrong is told in one way.</summary>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
/// <param name="Status">States, comma-separated.</param>
/// <param name="Category">Code of a category; an upper one includes what is under it.</param>
/// <param name="Severity">1 to 4.</param>
/// <param name="Platform">Code of the platform that answers for it, or did last.</param>
/// <param name="Agency">Id of the agency that handles it, or did last.</param>
/// <param name="Owner">Key of the unit that answers for it now.</param>
/// <param name="Assignee">Who handles it now.</param>
/// <param name="Grid">Code of its grid.</param>
/// <param name="Zone">Id of its zone.</param>
/// <param name="Community">Code of its community.</param>
/// <param name="Overdue">true or false.</param>
/// <param name="From">Reported then or later.</param>
/// <param name="To">Reported before.</param>
/// <param name="Q">Words in its number, address, category or text.</param>
/// <param name="Cursor">The cursor of the page before.</param>
/// <param name="Limit">1 to 200; 50 when left out.</param>
public sealed record ListQuery(
    string? Town,
    string? Status,
    string? Category,
    string? Severity,
    string? Platform,
    string? Agency,
    string? Owner,
    string? Assignee,
    string? Grid,
    string? Zone,
    string? Community,
    string? Overdue,
    string? From,
    string? To,
    string? Q,
    string? Cursor,
    string? Limit)
{
    private const int LongestText = 200;

    private static readonly Dictionary<string, IncidentStep> Steps = Enum.GetValues<IncidentStep>()
        .Where(step => step is not IncidentStep.None)
        .ToDictionary(step => JsonNamingPolicy.CamelCase.ConvertName(step.ToString()), StringComparer.Ordinal);

    /// <summary>The filter that is asked for.</summary>
    /// <exception cref="Problems.ProblemException">Some parameters are wrong.</exception>
    internal IncidentFilter Read(Town town, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        CheckNames(town, faults);
        var filter = new IncidentFilter
        {
            Town = town.Code,
            Now = now,
            Statuses = ReadStatuses(faults),
            Category = Given(Category),
            Severity = Number("severity", Severity, 4, faults),
            Platform = Given(Platform),
            Agency = Given(Agency),
            Owner = Given(Owner) is { } owner ? new UnitKey(owner) : null,
            Assignee = Text("assignee", Assignee, faults),
            Grid = Given(Grid),
            Zone = Given(Zone),
            Community = Given(Community),
            Overdue = Flag("overdue", Overdue, faults),
            From = Time("from", From, faults),
            To = Time("to", To, faults),
            Search = Text("q", Q, faults),
            After = ReadCursor(faults),
            Limit = Number("limit", Limit, IncidentFilter.LargestPage, faults) ?? 50,
        };
        faults.ThrowIfAny();
        return filter;
    }

    // Whatever nobody has would answer with an empty page, which says that there are no such incidents.
    private void CheckNames(Town town, FieldFaults faults)
    {
        faults.CheckCategory("category", Given(Category), town);
        faults.CheckPlatform("platform", Given(Platform), town);
        faults.CheckAgency("agency", Given(Agency), town);
        faults.CheckOwner("owner", Given(Owner), town);
        faults.CheckGrid("grid", Given(Grid), town);
        faults.CheckZone("zone", Given(Zone), town);
        faults.CheckCommunity("community", Given(Community), town);
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Text(string name, string? text, FieldFaults faults)
    {
        faults.Check(name, text, LongestText, required: false);
        return Given(text);
    }

    private static int? Number(string name, string? text, int most, FieldFaults faults)
    {
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        faults.Add(name, $"a whole number from 1 to {most}");
        return null;
    }

    private static bool? Flag(string name, string? text, FieldFaults faults)
    {
        if (text is null) return null;
        if (bool.TryParse(text, out var flag)) return flag;
        faults.Add(name, "true or false");
        return null;
    }

    private static DateTimeOffset? Time(string name, string? text, FieldFaults faults)
    {
        if (text is null) return null;
        if (UtcTimeConverter.TryParse(text, out var time)) return time;
        faults.Add(name, "a time with its offset, such as 2018-04-10T08:30:00Z");
        return null;
    }

    private List<IncidentStep> ReadStatuses(FieldFaults faults)
    {
        var steps = new List<IncidentStep>();
        foreach (var name in (Status ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (Steps.TryGetValue(name, out var step)) steps.Add(step);
            else faults.Add("status", $"some of {string.Join(", ", Steps.Keys)}, comma-separated");
        return steps;
    }

    private IncidentCursor? ReadCursor(FieldFaults faults)
    {
        if (Cursor is null) return null;
        if (IncidentCursor.TryParse(Cursor, out var cursor)) return cursor;
        faults.Add("cursor", "the cursor of the page before");
        return null;
    }
}
