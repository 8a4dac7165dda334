using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
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
}
