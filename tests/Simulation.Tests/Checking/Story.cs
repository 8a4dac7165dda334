using System.Globalization;
using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Tests.Checking;

/// <summary>Tells an incident event by event, a minute apart, without deciding anything: tests tell sound and unsound stories alike.</summary>
internal sealed class Story(string incident, int startMinute)
{
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly List<LoggedEvent> events = [];
    private int minute = startMinute;

    public IReadOnlyList<LoggedEvent> Events => events;

    public static DateTimeOffset At(int minute) => Begin.AddMinutes(minute);

    public Story Wait(int minutes)
    {
        minute += minutes;
        return this;
    }

    public Story Reported() => Add(new IncidentReported(
        Channel.Hotline, "dispute", 3, "喧哗 noise", new Place(new GeoPoint(120.27, 30.22), "市心路1号", "g1"), false, null, [])
    { At = Now, ReceivedAt = Now, By = "resident", Command = Command });

    public Story Accepted() => Add(new IncidentAccepted([]) { At = Now, ReceivedAt = Now, By = "rule", Command = Command });

    public Story Refused() => Add(new IncidentRefused("not ours") { At = Now, ReceivedAt = Now, By = "op-a1", Command = Command });

    public Story Triaged(string owner, params Limit[] limits) => Add(new IncidentTriaged("dispute", 3, Route.Grid, new UnitKey(owner), limits) { At = Now, ReceivedAt = Now, By = "op-a1", Command = Command });

    public Story Sent(string owner, string? worker = null) => Add(new IncidentDispatched(new UnitKey(owner), worker, null, null) { At = Now, ReceivedAt = Now, By = "rule", Command = Command });

    public Story Taken(string owner, string by) => Add(new IncidentTaken(new UnitKey(owner), by) { At = Now, ReceivedAt = Now, By = by, Command = Command });

    public Story Arrived(string by) => Add(new AssigneeArrived { At = Now, ReceivedAt = Now, By = by, Command = Command });

    public Story Resolved(string by) => Add(new IncidentResolved("done", []) { At = Now, ReceivedAt = Now, By = by, Command = Command });

    public Story Verified(string by = "op-b1") => Add(new IncidentVerified(VerificationMethod.Photo) { At = Now, ReceivedAt = Now, By = by, Command = Command });

    public Story Reworked(string owner) => Add(new ReworkOrdered(new UnitKey(owner), "still there") { At = Now, ReceivedAt = Now, By = "op-b1", Command = Command });

    public Story Closed() => Add(new IncidentClosed { At = Now, ReceivedAt = Now, By = "rule", Command = Command });

    public Story Evaluated() => Add(new IncidentEvaluated(5) { At = Now, ReceivedAt = Now, By = "resident", Command = Command });

    public Story Escalated() => Add(new IncidentEscalated(UnitKey.County, "too hard") { At = Now, ReceivedAt = Now, By = "op-a1", Command = Command });

    public Story Transferred(string owner) => Add(new IncidentTransferred(new UnitKey(owner), "theirs") { At = Now, ReceivedAt = Now, By = "op-a1", Command = Command });

    public Story Merged(string into) => Add(new IncidentMerged(into) { At = Now, ReceivedAt = Now, By = "op-a1", Command = Command });

    public Story Withdrawn() => Add(new IncidentWithdrawn("") { At = Now, ReceivedAt = Now, By = "resident", Command = Command });

    public Story Started() => Add(new WorkStarted(UnitKey.CommandRoom, "op-a1") { At = Now, ReceivedAt = Now, By = "rule", Command = Command });

    public Story Noted() => Add(new NoteAdded("seen") { At = Now, ReceivedAt = Now, By = "op-a1", Command = Command });

    public Story Warned(LimitedStep step, int dueMinute) => Add(new LimitWarned(step, At(dueMinute)) { At = Now, ReceivedAt = Now, By = "rule", Command = Command });

    public Story Supervised(LimitedStep step, int dueMinute) => Add(new SupervisionStarted(step, At(dueMinute)) { At = Now, ReceivedAt = Now, By = "rule", Command = Command });

    public Story HandledBy(string owner, string who) => Taken(owner, who).Arrived(who).Resolved(who);

    /// <summary>Any other event, stamped with the story's time.</summary>
    public Story Then(IncidentEvent happened, string by = "op-a1") => Add(happened with { At = Now, ReceivedAt = Now, By = by, Command = Command });

    private DateTimeOffset Now => At(minute);

    private string Command => minute.ToString(CultureInfo.InvariantCulture);

    private Story Add(IncidentEvent happened)
    {
        events.Add(new LoggedEvent(incident, events.Count + 1, happened));
        minute++;
        return this;
    }
}
