using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Workers;

namespace GovGrid.Simulation.Tests.Checking;

/// <summary>A log in which everything that may happen does, and nothing is wrong.</summary>
internal static class SoundLog
{
    public const string Grid = "grid/g1";
    public const string Worker = "w1";
    public const string Agency = "agency/chengguan";

    /// <summary>Reported at minute 0, in the hands of the worker from minute 4 to minute 7, closed at minute 10.</summary>
    public static Story ByTheWorker(string incident = "a", int startMinute = 0) => new Story(incident, startMinute)
        .Reported().Started().Accepted().Triaged(Grid).Sent(Grid, Worker).HandledBy(Grid, Worker).Started().Verified().Closed();

    /// <summary>Events in the order of time, as a town tells them.</summary>
    public static IReadOnlyList<LoggedEvent> Events() => InOrder(
        ByTheWorker().Evaluated().Noted().Wait(70).Then(new IncidentJoined("h", JoinKind.Merged), "rule"),
        new Story("b", 20).Reported().Accepted().HandledBy(Grid, Worker).Verified("rule").Closed(),
        new Story("c", 30).Reported().Accepted().Triaged("commandroom").Sent(Agency).HandledBy(Agency, "chengguan-1").Reworked(Agency)
            .HandledBy(Agency, "chengguan-1").Verified().Closed(),
        new Story("d", 40).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker).Taken(Grid, Worker).Arrived(Worker).Escalated()
            .Sent("department/water").HandledBy("department/water", "water-1").Verified().Closed(),
        new Story("e", 50).Reported().Accepted().Triaged(Grid).Triaged(Grid).Sent(Grid, Worker).HandledBy(Grid, Worker).Reworked(Grid)
            .Sent(Grid, Worker).HandledBy(Grid, Worker),
        new Story("f", 70).Reported().Accepted().Triaged("commandroom").Sent("platform/PublicSafety").Transferred(Agency).Withdrawn(),
        new Story("g", 71).Reported().Refused(),
        new Story("h", 72).Reported().Accepted().Merged("a"),
        new Story("i", 80).Reported().Warned(LimitedStep.Accept, 90).Wait(10).Supervised(LimitedStep.Accept, 90).Accepted()
            .Triaged(Grid).Warned(LimitedStep.Arrive, 120).Noted(),
        new Story("j", 100).Reported().Wait(1010).Then(new IncidentLinked("l")),
        Detours(),
        Waiting());

    // Everything that real days do to an incident, one thing after the other.
    private static Story Detours() => new Story("k", 1000)
        .Reported().Accepted().Triaged(Grid).Sent(Grid, Worker)
        .Then(new AnswerMissed(Worker)).Then(new AssignmentLapsed(Worker))
        .Sent(Grid, Worker).Then(new AssignmentDeclined(Worker, "cannot"), Worker)
        .Sent(Grid, Worker).Then(new IncidentReassigned(new UnitKey(Grid), Worker, null, "pulled off"), "rule")
        .Then(new LateActionNoted(CommandKind.Take, RefusalCode.WrongStep, "waits"), Worker)
        .Then(new IncidentReturned(new UnitKey(Grid), "not a grid's"))
        .Then(new IncidentReclassified("dispute", 2, [], "worse")).Then(new IncidentRelocated(Elsewhere, UnitKey.CommandRoom, [], "next door"))
        .Sent(Agency).Then(new PartnersCalled([new UnitKey("platform/PublicSafety")], "a crowd"))
        .Then(new PartnerProgressed(new UnitKey("platform/PublicSafety"), "safety-1", PartnerStage.Done, "done"), "safety-1")
        .HandledBy(Agency, "chengguan-1").Verified().Closed().Then(new IncidentReopened([], "is back"))
        .Triaged("commandroom").Sent(Agency).HandledBy(Agency, "chengguan-1").Verified().Closed()
        .Wait(100).Then(new IncidentJoined("l", JoinKind.Linked), "rule");

    private static Story Waiting() => new Story("l", 1100)
        .Reported().Accepted().Triaged("commandroom").Sent(Agency)
        .Then(new ApprovalRequested(new ApprovalRequest(ApprovalKind.Extension, "chengguan-1", null, 2, "parts"))).Then(new RequestRejected("no"))
        .Then(new LimitExtended(2, [], "after all")).Then(new ProfileSwitched("rain", true, []), "rule")
        .Then(new IncidentSuspended(Story.At(1200), "parts")).Then(new IncidentResumed([]), "rule")
        .Then(new SupervisionOrdered("press asks", new Limit(LimitedStep.Reply, Story.At(1300), Story.At(1250), LimitState.Running)))
        .Then(new SupervisionAnswered("soon")).Then(new ReporterAnswered("soon")).Then(new EmergencyHandedOver("119", null))
        .Then(new IncidentLinked("k")).Then(new IncidentJoined("j", JoinKind.Linked), "rule");

    private static Place Elsewhere { get; } = new(new GeoPoint(120.27, 30.22), "市心路2号", null);

    /// <summary>The worker's duty in that log, told twice and not in order.</summary>
    public static IReadOnlyList<DutyChange> Duty { get; } =
    [
        new(Worker, false, Story.At(200)),
        new(Worker, true, Story.At(900)),
        new(Worker, true, Story.Begin),
        new(Worker, true, Story.Begin),
        new("w2", true, Story.At(400)),
    ];

    public static IReadOnlyList<LoggedEvent> InOrder(params Story[] stories) =>
        [.. stories.SelectMany(story => story.Events).OrderBy(logged => logged.Event.At)];
}
