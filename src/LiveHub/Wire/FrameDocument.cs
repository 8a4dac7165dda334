using System.Text.Json.Serialization;

namespace GovGrid.LiveHub.Wire;

/// <summary>What a viewer sees of what changed since the frame before; a list that has nothing new is left out.</summary>
public sealed record FrameDocument(
    long Epoch,
    long Sequence,
    DateTimeOffset At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WorkerItem>? Workers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<QueueItem>? Queues,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<IncidentItem>? Incidents,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<NoticeItem>? Notices)
{
    /// <summary>Ids of incidents that the viewer saw and sees no more, such as those handed over to another unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Gone { get; init; }

    /// <summary>Whether it says nothing but its number.</summary>
    [JsonIgnore]
    public bool IsEmpty => (Workers, Queues, Incidents, Notices, Gone) is (null, null, null, null, null);
}
