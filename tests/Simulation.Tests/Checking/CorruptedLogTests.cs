using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Checking.Violations;
using GovGrid.Towns;
using GovGrid.Workers;

using static GovGrid.Simulation.Tests.Checking.SoundLog;

namespace GovGrid.Simulation.Tests.Checking;

/// <summary>Each corruption is one that a fault of the system could leave behind, and is found under its own name.</summary>
public sealed class CorruptedLogTests
{
    private static readonly DateTimeOffset Noon = Story.At(720);

    [Fact]
    public void A_lost_event_is_a_gap() =>
        OnlyViolation(LogInvariant.VersionsWithoutGaps, Without(Events(), "c", 3));

    [Fact]
    public void A_lost_report_is_a_gap() =>
        OnlyViolation(LogInvariant.VersionsWithoutGaps, Without(Events(), "c", 1));

    [Fact]
    public void A_doubled_event_is_found() =>
        OnlyViolation(LogInvariant.VersionsWithoutGaps, [.. Events(), Events().First(logged => logged is { Incident: "c", Version: 4 })]);

    [Fact]
    public void A_time_that_goes_back_is_found() =>
        OnlyViolation(LogInvariant.TimeNeverGoesBack, Events().Select(logged =>
            logged is { Incident: "c", Version: 3 } ? logged with { Event = logged.Event with { At = Story.Begin } } : logged));

    [Fact]
    public void An_incident_that_does_not_begin_with_a_report_is_found_and_tips_the_balance() =>
        Violations([LogInvariant.BeginsWithReport, LogInvariant.Balance], With(new Story("x", 0).Accepted()));

    [Fact]
    public void A_second_report_is_found_and_tips_the_balance() =>
        Violations([LogInvariant.BeginsWithReport, LogInvariant.Balance], With(new Story("x", 0).Reported().Reported()));

    [Fact]
    public void Dispatching_without_triage_is_found() =>
        OnlyViolation(LogInvariant.StepsInOrder, With(new Story("x", 0).Reported().Accepted().Sent(Agency)));

    [Fact]
    public void Going_on_after_the_end_is_found() =>
        OnlyViolation(LogInvariant.StepsInOrder, With(new Story("x", 0).Reported().Refused().Accepted()));

    [Fact]
    public void Closing_what_was_never_accepted_is_found() =>
        Violations(
            [LogInvariant.StepsInOrder, LogInvariant.ClosedPassedItsSteps],
            With(new Story("x", 300).Reported().HandledBy(Agency, "chengguan-1").Verified().Closed()));

    [Fact]
    public void Closing_what_was_not_verified_after_rework_is_found() =>
        Violations(
            [LogInvariant.StepsInOrder, LogInvariant.ClosedPassedItsSteps],
            With(new Story("x", 300).Reported().Accepted().Triaged(Agency).Sent(Agency).HandledBy(Agency, "chengguan-1").Closed()));

    [Fact]
    public void Taking_what_another_unit_owns_is_found() =>
        OnlyViolation(
            LogInvariant.ExactlyOneOwner,
            With(new Story("x", 300).Reported().Accepted().Triaged("commandroom").Sent(Agency).Taken("agency/gongan", "gongan-1")));

    [Fact]
    public void An_incident_handed_to_nobody_is_found() =>
        OnlyViolation(LogInvariant.ExactlyOneOwner, With(new Story("x", 300).Reported().Accepted().Triaged("")));

    [Fact]
    public void Rework_for_another_than_the_handling_unit_is_found() =>
        OnlyViolation(
            LogInvariant.ExactlyOneOwner,
            With(new Story("x", 300).Reported().Accepted().Triaged("commandroom").Sent(Agency).HandledBy(Agency, "chengguan-1").Reworked("county")));

    [Fact]
    public void A_worker_on_two_incidents_is_found()
    {
        var twice = ByTheWorker("x", startMinute: 2); // sent at minute 6, while on the other from minute 4 to 7

        OnlyViolation(LogInvariant.OneIncidentPerWorker, InOrder(ByTheWorker(), twice));
    }

    [Fact]
    public void A_worker_who_never_came_free_is_found() =>
        OnlyViolation(
            LogInvariant.OneIncidentPerWorker,
            InOrder(new Story("x", 0).Reported().Accepted().Triaged(Grid).Sent(Grid, Worker), ByTheWorker("y", 100)));

    [Fact]
    public void A_crew_of_an_agency_may_have_several_incidents()
    {
        Assert.Empty(EventLogChecker.Check(InOrder(Handled("x"), Handled("y"))).Violations);
    }

    [Fact]
    public void A_handler_who_verifies_is_found() =>
        OnlyViolation(
            LogInvariant.HandlerDoesNotVerify,
            InOrder(new Story("x", 0).Reported().Accepted().HandledBy(Grid, Worker).Verified(Worker).Closed()));

    [Fact]
    public void Sending_somebody_off_duty_is_found() =>
        OnlyViolation(LogInvariant.AssignedOnDuty, Events(), [new DutyChange(Worker, true, Story.Begin), new DutyChange(Worker, false, Story.At(52)), new DutyChange(Worker, true, Noon)], count: 2);

    [Fact]
    public void Sending_somebody_who_never_came_on_duty_is_found() =>
        OnlyViolation(LogInvariant.AssignedOnDuty, InOrder(ByTheWorker()), [new DutyChange("w2", true, Story.Begin)]);

    [Fact]
    public void A_second_warning_is_found() =>
        OnlyViolation(LogInvariant.WarnedThenSupervisedOnce, With(new Story("x", 0).Reported().Warned(LimitedStep.Accept, 5).Warned(LimitedStep.Accept, 5)));

    [Fact]
    public void A_second_warning_of_a_limit_that_triage_left_as_it_was_is_found() =>
        OnlyViolation(
            LogInvariant.WarnedThenSupervisedOnce,
            With(new Story("x", 0).Reported().Accepted().Warned(LimitedStep.Dispatch, 5).Triaged("commandroom", Dispatch(LimitState.Warned)).Warned(LimitedStep.Dispatch, 5)));

    [Fact]
    public void A_limit_that_triage_has_set_running_may_be_warned_of_again() =>
        Violations(
            [],
            With(new Story("x", 0).Reported().Accepted().Warned(LimitedStep.Dispatch, 5).Triaged("commandroom", Dispatch(LimitState.Running)).Warned(LimitedStep.Dispatch, 5)));

    [Fact]
    public void Supervision_without_a_warning_is_found() =>
        OnlyViolation(LogInvariant.WarnedThenSupervisedOnce, With(new Story("x", 10).Reported().Warned(LimitedStep.Accept, 5).Supervised(LimitedStep.Close, 5)));

    [Fact]
    public void Supervision_twice_is_found() =>
        OnlyViolation(
            LogInvariant.WarnedThenSupervisedOnce,
            With(new Story("x", 10).Reported().Warned(LimitedStep.Accept, 5).Supervised(LimitedStep.Accept, 5).Supervised(LimitedStep.Accept, 5)));

    [Fact]
    public void Supervision_before_the_limit_is_due_is_found() =>
        OnlyViolation(
            LogInvariant.WarnedThenSupervisedOnce,
            With(new Story("x", 0).Reported().Warned(LimitedStep.Accept, 5).Supervised(LimitedStep.Accept, 5)));

    [Fact]
    public void Supervision_that_leaves_a_rung_out_is_found() =>
        OnlyViolation(
            LogInvariant.WarnedThenSupervisedOnce,
            With(new Story("x", 10).Reported().Warned(LimitedStep.Accept, 5).Supervised(LimitedStep.Accept, 5)
                .Then(new SupervisionStarted(LimitedStep.Accept, Story.At(5)) { Level = 3 }, "rule")));

    [Fact]
    public void Rework_runs_only_the_limit_to_resolve_anew() =>
        Violations(
            [LogInvariant.WarnedThenSupervisedOnce],
            With(Handled("x").Warned(LimitedStep.Close, 309).Reworked(Agency).Warned(LimitedStep.Resolve, 310).HandledBy(Agency, "chengguan-1").Warned(LimitedStep.Close, 320)));

    [Fact]
    public void A_violation_says_where_it_is()
    {
        var violation = Assert.Single(EventLogChecker.Check(With(new Story("x", 0).Reported().Refused().Accepted())).Violations);

        Assert.Equal("StepsInOrder: x version 3: accepted does not follow in the state Refused.", violation.ToString());
    }

    private static Story Handled(string incident) =>
        new Story(incident, 300).Reported().Accepted().Triaged("commandroom").Sent(Agency).HandledBy(Agency, "chengguan-1");

    private static Limit Dispatch(LimitState state) => new(LimitedStep.Dispatch, Story.At(5), Story.At(4), state);

    private static IReadOnlyList<LoggedEvent> With(Story unsound) => [.. Events(), .. unsound.Events];

    private static IEnumerable<LoggedEvent> Without(IEnumerable<LoggedEvent> log, string incident, int version) =>
        log.Where(logged => logged.Incident != incident || logged.Version != version);

    private static void OnlyViolation(LogInvariant expected, IEnumerable<LoggedEvent> log, IEnumerable<DutyChange>? duty = null, int count = 1) =>
        Violations([.. Enumerable.Repeat(expected, count)], log, duty);

    private static void Violations(IEnumerable<LogInvariant> expected, IEnumerable<LoggedEvent> log, IEnumerable<DutyChange>? duty = null) =>
        Assert.Equal(expected.Order(), EventLogChecker.Check(log, new CheckOptions { Duty = duty }).Violations.Select(found => found.Invariant).Order());
}
