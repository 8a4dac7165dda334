using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>A grid worker who was considered for an incident.</summary>
/// <param name="Worker">Id of the worker.</param>
/// <param name="TravelSeconds">Expected travel time in seconds.</param>
/// <param name="Verdict">Why taken or passed over.</param>
/// <param name="Assignments">How many assignments the worker has had since coming on duty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Candidate")]
public sealed record Candidate(string Worker, double TravelSeconds, CandidateVerdict Verdict, int Assignments);

/// <summary>Why a candidate was taken or passed over. The first that holds, in this order.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CandidateVerdict>))]
public enum CandidateVerdict
{
    /// <summary>Asked for by name.</summary>
    Wanted,

    /// <summary>Taken: at home in the incident's grid.</summary>
    OwnGrid,

    /// <summary>Taken: the best of those who could come.</summary>
    Best,

    /// <summary>Taken: pulled off a minor incident for a severe one.</summary>
    PulledOff,

    /// <summary>Passed over: has declined this incident, or not answered; asked again after a while, when there is nobody else.</summary>
    HadIt,

    /// <summary>Passed over: lacks the skill.</summary>
    LacksSkill,

    /// <summary>Passed over: on another incident.</summary>
    Busy,

    /// <summary>Passed over: about to leave.</summary>
    Leaving,

    /// <summary>Passed over: still resting from the last assignment.</summary>
    Resting,

    /// <summary>Passed over: the last position is too old to be relied on.</summary>
    Stale,

    /// <summary>Passed over: further away or with more assignments than who was taken.</summary>
    Worse,

    /// <summary>Passed over: calls for help.</summary>
    CallsForHelp,
}
