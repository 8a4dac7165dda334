using System.Globalization;
using GovGrid.LiveHub.Reports;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Audit;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Audit.Reading;

/// <summary>Which rows are asked for. All as texts, so that what is wrong is told in one way.</summary>
/// <param name="From">Written then or later, by the wall's clock: a time with its offset, or a day of the town from its beginning.</param>
/// <param name="To">Written before, in the same forms; a day is not included.</param>
/// <param name="Actor">Id of who did it; <c>anonymous</c> for those who were not signed in.</param>
/// <param name="Action">What was done, such as <c>incident.accept</c>.</param>
/// <param name="Target">Id of what it was done to.</param>
/// <param name="Cursor">Where the page before ended.</param>
/// <param name="Limit">Rows on a page, 1 to 500; 50 when left out.</param>
public sealed record AuditQuery(string? From, string? To, string? Actor, string? Action, string? Target, string? Cursor, string? Limit)
{
    private const int Usual = 50;
    private const int Most = 500;
    private const int LongestText = 200;

    /// <summary>Which filters were used, such as <c>actor,from</c>; empty for none.</summary>
    internal string Filters => string.Join(',', Given().Where(filter => filter.Value is not null).Select(filter => filter.Name));

    /// <summary>The rows that are meant.</summary>
    /// <param name="town">Whose days are meant.</param>
    /// <exception cref="Problems.ProblemException">Something is wrong.</exception>
    internal AuditFilter Read(Town town)
    {
        var faults = new FieldFaults();
        foreach (var (name, text) in new[] { ("actor", Actor), ("action", Action), ("target", Target) }) faults.Check(name, text, LongestText, required: false);
        var filter = new AuditFilter
        {
            From = TownTime.Read("from", From, town, faults),
            To = TownTime.Read("to", To, town, faults),
            Actor = Actor,
            Action = Action,
            Target = Target,
            Below = Number("cursor", Cursor, long.MaxValue, "the cursor of the page before", faults),
            Limit = (int)(Number("limit", Limit, Most, $"a whole number from 1 to {Most}", faults) ?? Usual),
        };
        faults.ThrowIfAny();
        return filter;
    }

    private (string Name, string? Value)[] Given() => [("actor", Actor), ("action", Action), ("target", Target), ("from", From), ("to", To)];

    private static long? Number(string name, string? text, long most, string expected, FieldFaults faults)
    {
        if (text is null) return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        faults.Add(name, expected);
        return null;
    }
}
