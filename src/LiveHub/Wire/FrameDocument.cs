using System.Text.Json.Serialization;
using GovGrid.Live;

namespace GovGrid.LiveHub.Wire;

/// <summary>What changed since the frame before; a list that has nothing new is left out.</summary>
public sealed record FrameDocument(
    long Epoch,
    long Sequence,
    DateTimeOffset At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WorkerItem>? Workers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<QueueItem>? Queues,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<IncidentItem>? Incidents,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<NoticeItem>? Notices)
{
    /// <summary>The document of a frame.</summary>
    public static FrameDocument Of(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new FrameDocument(
            frame.Epoch,
            frame.Sequence,
            frame.At,
            frame.Workers is { } workers ? [.. workers.Select(WorkerItem.Of)] : null,
            frame.Queues is { } queues ? [.. queues.Select(queue => QueueItem.Of(queue, frame.At))] : null,
            frame.Incidents is { } incidents ? [.. incidents.Select(IncidentItem.Of)] : null,
            frame.Notices is { } notices ? [.. notices.Select(NoticeItem.Of)] : null);
    }
}
