using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

public class LimitTests
{
    [Fact]
    public void A_check_that_was_long_under_way_dates_nothing_before_it_was_due()
    {
        var incident = At(IncidentStep.Accepted);
        var limit = incident.Limits.First(known => known.State is LimitState.Running);
        var check = new CheckLimits { Id = "limits", By = Caller.Rule, At = limit.WarnAt };

        var events = IncidentDecisions.Decide(incident, check, SmallTown.Town, limit.Due.AddMinutes(3)).Events;

        Assert.All(events.OfType<SupervisionStarted>(), started => Assert.True(started.At >= started.Due));
        Assert.NotEmpty(events.OfType<SupervisionStarted>());
    }

    [Fact]
    public void Triage_that_leaves_a_limit_as_it_was_keeps_its_supervision()
    {
        var incident = At(IncidentStep.Accepted);
        var due = incident.Limits.Max(limit => limit.Due);
        var late = IncidentDecisions.Decide(incident, new CheckLimits { Id = "limits", By = Caller.Rule, At = due }, SmallTown.Town, due)
            .Events.Aggregate(incident, IncidentFolding.Apply);
        Assert.Contains(late.Limits, limit => limit.State is LimitState.Overdue);

        var triaged = Done(late, new TriageIncident(incident.Category!) { Id = "late", By = Caller.Rule, At = due });

        Assert.Equal(
            late.Limits.Select(limit => (limit.Step, limit.State)).Where(limit => limit.State is LimitState.Overdue),
            triaged.Limits.Select(limit => (limit.Step, limit.State)).Where(limit => limit.State is LimitState.Overdue));
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData(2, 6)]
    public void What_nobody_has_classified_is_accepted_in_the_town_s_time_for_that(int? severity, double minutes)
    {
        var accept = Assert.Single(Unclassified(severity).Limits);

        Assert.Equal((LimitedStep.Accept, Start.AddMinutes(minutes), LimitState.Running), (accept.Step, accept.Due, accept.State));
    }

    [Fact]
    public void And_sent_on_in_the_town_s_time_until_triage_sets_that_of_its_category()
    {
        var accepted = Done(Unclassified(null), new AcceptIncident { Id = "a", By = Caller.Rule, At = Start });
        Assert.Equal((LimitedStep.Dispatch, Start.AddHours(1)), Assert.Single(accepted.Limits.Where(limit => limit.IsOpen).Select(limit => (limit.Step, limit.Due))));

        var triaged = Done(accepted, new TriageIncident("rubbish") { Id = "t", By = Caller.Rule, At = Start });

        Assert.Equal([LimitedStep.Arrive, LimitedStep.Resolve], triaged.Limits.Where(limit => limit.IsOpen).Select(limit => limit.Step).Order());
        Assert.Equal(LimitState.Met, triaged.Limits.Single(limit => limit.Step is LimitedStep.Accept).State);
    }

    [Fact]
    public void A_standstill_ends_when_it_was_to_end_however_late_that_is_noticed()
    {
        // Due on Monday at 15:00; from 10:00 three working hours are left, from Tuesday 09:00 until 12:00.
        var leader = new Caller("leader-1", Role.ShiftLeader);
        var suspend = new SuspendIncident(Start.AddDays(1), "parts") { Id = "s", By = leader, At = Start.AddHours(1) };
        var standing = Done(At(IncidentStep.Dispatched), suspend);
        var late = Start.AddDays(1).AddHours(2);

        var byClock = Decided(standing, new CheckLimits { Id = "limits", By = Caller.Rule, At = late }, late);
        var byHand = Decided(standing, new ResumeIncident("") { Id = "r", By = leader, At = late }, late);

        Assert.All([byClock, byHand], going => Assert.Equal(Start.AddDays(1).AddHours(3), going.Limits.Single(limit => limit.Step is LimitedStep.Resolve).Due));
    }

    private static IncidentState Unclassified(int? severity) => Done(
        IncidentFolding.Empty(Id), new ReportIncident(Channel.Hotline, null, severity, "something", InGrid, false) { Id = "r", By = Caller.Rule, At = Start });

    private static IncidentState Decided(IncidentState incident, IncidentCommand command, DateTimeOffset now) =>
        IncidentDecisions.Decide(incident, command, SmallTown.Town, now).Events.Aggregate(incident, IncidentFolding.Apply);
}
