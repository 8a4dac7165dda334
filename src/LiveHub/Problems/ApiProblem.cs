using GovGrid.Incidents;

namespace GovGrid.LiveHub.Problems;

/// <summary>A no in HTTP (RFC 9457). What a program goes by is the code; title and detail are for people.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Which no, such as <c>unknownCategory</c>.</param>
/// <param name="Detail">What was expected, in English; nothing of the inside, nothing personal.</param>
public sealed record ApiProblem(int Status, string Code, string Detail)
{
    /// <summary>The fields that are wrong.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Where the incident stands, when that is why.</summary>
    public IncidentState? Incident { get; init; }

    /// <summary>Whether it is there and not for the caller, who is not told so.</summary>
    public bool IsForeign { get; init; }

    /// <summary>After how long a repeat may go through.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

/// <summary>A field that is wrong.</summary>
/// <param name="Field">Its path in the body, or the name of a query parameter or header.</param>
/// <param name="Expected">What it should be.</param>
public sealed record FieldFault(string Field, string Expected);
