using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.LiveHub.Wire;
using Microsoft.AspNetCore.Mvc;

namespace GovGrid.LiveHub.Incidents;

/// <summary>One command on many incidents.</summary>
/// <param name="Command">Name of the command, such as <c>dispatch</c>.</param>
/// <param name="Ids">1 to 200 incidents, each once.</param>
/// <param name="Body">The body of the command, the same for all; may be left out where it has nothing to say.</param>
public sealed record BatchBody(string? Command = null, IReadOnlyList<string>? Ids = null, JsonElement? Body = null);

/// <summary>What became of each incident, in the order asked.</summary>
/// <param name="Done">How many were done.</param>
/// <param name="Refused">How many were not.</param>
/// <param name="Outcomes">One for each incident.</param>
public sealed record BatchOutcomes(int Done, int Refused, IReadOnlyList<BatchOutcome> Outcomes);

/// <summary>What became of one incident.</summary>
/// <param name="Id">Its id, as it was given.</param>
/// <param name="Incident">The incident as it now stands, where the command was done.</param>
/// <param name="Problem">Why not, where it was not: what the command alone would have been answered.</param>
public sealed record BatchOutcome(
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IncidentItem? Incident,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProblemDetails? Problem)
{
    /// <summary>Whether the command was done and the incident has left the caller's sight by it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Gone { get; init; }
}
