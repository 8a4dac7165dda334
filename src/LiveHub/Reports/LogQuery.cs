using GovGrid.LiveHub.Requests;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Reports;

/// <summary>Which part of a log is asked for. All as texts, so that what is wrong is told in one way.</summary>
/// <param name="From">Happened then or later: a time with its offset, or a day of the town from its beginning; all when left out.</param>
/// <param name="To">Happened before, in the same forms; a day is not included. All when left out.</param>
public sealed record LogQuery(string? From, string? To)
{
    /// <summary>The times that are meant.</summary>
    /// <exception cref="Problems.ProblemException">They are none.</exception>
    internal (DateTimeOffset? From, DateTimeOffset? To) Read(Town town)
    {
        var faults = new FieldFaults();
        var times = (TownTime.Read("from", From, town, faults), TownTime.Read("to", To, town, faults));
        faults.ThrowIfAny();
        return times;
    }
}
