using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Checking.Violations;
using GovGrid.Towns;

using static GovGrid.Simulation.Tests.Checking.SoundLog;

namespace GovGrid.Simulation.Tests.Checking;

/// <summary>Corruptions off the straight way, each found under its own name.</summary>
public sealed class CorruptedDetourTests
{
    [Fact]
    public void A_worker_sent_to_a_severe_incident_before_leaving_the_minor_one_is_found()
    {
        var minor = new Story("minor", 300).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker).Wait(3).Then(new IncidentReassigned(new(Grid), Worker, null, "pulled off"), "rule");
        var severe = new Story("severe", 301).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker);

        OnlyViolation(LogInvariant.OneIncidentPerWorker, InOrder(minor, severe));
    }

    [Fact]
    public void A_worker_pulled_off_a_minor_incident_for_a_severe_one_is_on_one_at_a_time()
    {
        var minor = new Story("minor", 300).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker).Then(new IncidentReassigned(new(Grid), Worker, null, "pulled off"), "rule");
        var severe = new Story("severe", 301).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker).HandledBy(Grid, Worker);

        Assert.Empty(EventLogChecker.Check(InOrder(minor, severe)).Violations);
    }

    [Fact]
    public void A_relieved_worker_who_is_sent_elsewhere_and_still_handles_the_first_is_found()
    {
        var first = new Story("first", 300).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker).Taken(Grid, Worker).Arrived(Worker).Wait(10).Resolved(Worker);
        var second = new Story("second", 303).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker);

        OnlyViolation(LogInvariant.OneIncidentPerWorker, InOrder(first, second));
    }

    [Fact]
    public void Work_while_the_clock_stands_still_is_found() =>
        OnlyViolation(LogInvariant.SuspendedRests, With(Resting("x").Taken(Agency, "chengguan-1")));

    [Fact]
    public void A_limit_that_is_due_while_the_clock_stands_still_is_found() =>
        OnlyViolation(LogInvariant.SuspendedRests, With(Resting("x").Warned(LimitedStep.Resolve, 400)));

    [Theory]
    [InlineData(LimitedStep.CallBack)]
    [InlineData(LimitedStep.External)]
    [InlineData(LimitedStep.Reply)]
    public void A_promise_falls_due_also_while_the_clock_stands_still(LimitedStep promise) =>
        Violations([], With(Resting("x").Warned(promise, 400).Wait(120).Supervised(promise, 400)));

    [Fact]
    public void An_operation_reaches_an_incident_whose_clock_stands_still() =>
        Violations([], With(Resting("x").Then(new ProfileSwitched("rain", true, []), "rule")));

    [Fact]
    public void Going_on_twice_is_found() =>
        OnlyViolation(LogInvariant.SuspendedRests, With(Resting("x").Then(new IncidentResumed([]), "rule").Then(new IncidentResumed([]), "rule")));

    [Fact]
    public void Resolving_while_a_partner_is_at_work_is_found() =>
        OnlyViolation(LogInvariant.PartnersDoneFirst, With(Joint("x").Then(new PartnerProgressed(Safety, "safety-1", PartnerStage.OnScene, null), "safety-1").Resolved("chengguan-1")));

    [Fact]
    public void A_partner_who_goes_back_is_found() =>
        OnlyViolation(
            LogInvariant.PartnersDoneFirst,
            With(Joint("x").Then(new PartnerProgressed(Safety, "safety-1", PartnerStage.OnScene, null)).Then(new PartnerProgressed(Safety, "safety-1", PartnerStage.Taken, null))
                .Then(new PartnerProgressed(Safety, "safety-1", PartnerStage.Done, "done")).Resolved("chengguan-1")));

    [Fact]
    public void A_partner_whom_nobody_called_is_found() =>
        OnlyViolation(LogInvariant.PartnersDoneFirst, With(Joint("x").Then(new PartnerProgressed(new("agency/gongan"), "gongan-1", PartnerStage.Done, "done")).Resolved("chengguan-1")));

    [Fact]
    public void A_lead_that_is_its_own_partner_is_found() =>
        OnlyViolation(LogInvariant.PartnersDoneFirst, With(Joint("x").Then(new PartnersCalled([new(Agency)], "more")).Resolved("chengguan-1")));

    [Fact]
    public void A_partner_who_gets_the_lead_resolves_as_the_one_who_leads() =>
        Violations(
            [],
            With(Joint("x").Then(new PartnerProgressed(Safety, "safety-1", PartnerStage.OnScene, null), "safety-1").Then(new IncidentTransferred(Safety, "theirs"))
                .HandledBy(Safety.Value, "safety-1")));

    [Fact]
    public void A_partner_who_got_the_lead_and_goes_on_as_a_partner_is_found() =>
        OnlyViolation(
            LogInvariant.PartnersDoneFirst,
            With(Joint("x").Then(new IncidentTransferred(Safety, "theirs")).Then(new PartnerProgressed(Safety, "safety-1", PartnerStage.OnScene, null), "safety-1")));

    [Fact]
    public void A_lapse_before_anybody_phoned_is_found() =>
        OnlyViolation(LogInvariant.AskedThenAnswered, With(Named("x").Then(new AssignmentLapsed(Worker), "rule")));

    [Fact]
    public void A_lapse_after_a_call_for_an_earlier_naming_is_found() =>
        OnlyViolation(
            LogInvariant.AskedThenAnswered,
            With(Named("x").Then(new AnswerMissed(Worker), "rule").Then(new AssignmentDeclined(Worker, "cannot"), Worker).Sent(Grid, Worker).Then(new AssignmentLapsed(Worker), "rule")));

    [Fact]
    public void A_decline_by_somebody_who_was_not_named_is_found() =>
        OnlyViolation(LogInvariant.AskedThenAnswered, With(Named("x").Then(new AssignmentDeclined("w9", "cannot"), "w9")));

    [Fact]
    public void A_no_to_what_nobody_asked_is_found() =>
        OnlyViolation(LogInvariant.AskedThenAnswered, With(Sent("x").Then(new RequestRejected("no"))));

    [Fact]
    public void A_second_request_before_the_answer_is_found() =>
        OnlyViolation(LogInvariant.AskedThenAnswered, With(Sent("x").Then(new ApprovalRequested(Request)).Then(new ApprovalRequested(Request))));

    [Fact]
    public void An_answer_to_what_the_unit_before_had_asked_is_found() =>
        OnlyViolation(
            LogInvariant.AskedThenAnswered,
            With(Sent("x").Then(new ApprovalRequested(Request)).Then(new IncidentTransferred(Safety, "theirs")).Then(new RequestRejected("no"))));

    [Fact]
    public void A_second_reply_is_found() =>
        OnlyViolation(
            LogInvariant.AskedThenAnswered,
            With(Sent("x").Then(new SupervisionOrdered("press", new Limit(LimitedStep.Reply, Story.At(500), Story.At(450), LimitState.Running)))
                .Then(new SupervisionAnswered("soon")).Then(new SupervisionAnswered("soon"))));

    private static readonly UnitKey Safety = new("platform/PublicSafety");
    private static readonly ApprovalRequest Request = new(ApprovalKind.Extension, Worker, null, 2, "parts");

    private static Story Named(string incident) => new Story(incident, 300).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker);

    private static Story Sent(string incident) => new Story(incident, 300).Reported().Accepted().Triaged("commandroom").Sent(Agency);

    private static Story Resting(string incident) => Sent(incident).Then(new IncidentSuspended(Story.At(2000), "parts"));

    private static Story Joint(string incident) => Sent(incident).Taken(Agency, "chengguan-1").Arrived("chengguan-1").Then(new PartnersCalled([Safety], "a crowd"));

    private static IReadOnlyList<LoggedEvent> With(Story unsound) => [.. Events(), .. unsound.Events];

    private static void OnlyViolation(LogInvariant expected, IEnumerable<LoggedEvent> log) => Violations([expected], log);

    private static void Violations(IEnumerable<LogInvariant> expected, IEnumerable<LoggedEvent> log) =>
        Assert.Equal(expected.Order(), EventLogChecker.Check(log).Violations.Select(found => found.Invariant).Order());
}
