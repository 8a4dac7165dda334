namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>An event of an incident.</summary>
internal sealed class EventRow
{
    public required string Incident { get; init; }

    public required int Version { get; init; }

    public required string Town { get; init; }

    public required string Type { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string By { get; init; }

    /// <summary>The event as JSON, without incident and version.</summary>
    public required string Payload { get; init; }
}
