using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

public class TriageTests
{
    private static readonly Caller Operator = new("op", Role.Operator);

    // A stall has severity 3 by its category.
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, 3, null)]
    [InlineData(null, 2, RefusalCode.BadText)]
    [InlineData(2, 2, null)] // the reporter's
    [InlineData(2, null, null)] // back to the category's
    [InlineData(2, 1, RefusalCode.BadText)]
    public void A_severity_of_one_s_own_needs_a_reason(int? reported, int? triaged, RefusalCode? refused)
    {
        var report = new ReportIncident(Channel.Hotline, "stall", reported, "摊贩占道", InGrid, false) { Id = "1", By = Operator, At = Start };
        var accepted = Done(Done(IncidentFolding.Empty(Id), report), new AcceptIncident { Id = "2", By = Operator, At = Start });
        var triage = new TriageIncident("stall", triaged) { Id = "3", By = Operator, At = Start };

        Assert.Equal(refused, Decide(accepted, triage).Refusal?.Code);
        Assert.Equal(refused, Decide(accepted, triage with { Reason = " " }).Refusal?.Code);

        var reasoned = Assert.IsType<IncidentTriaged>(Decide(accepted, triage with { Reason = "a school is beside it" }).Events[0]);
        Assert.Equal("a school is beside it", reasoned.Reason);
        Assert.Equal(RefusalCode.BadText, Decide(accepted, triage with { Reason = new string('x', 16_201) }).Refusal?.Code);
    }

    [Fact]
    public void What_was_triaged_with_a_reason_may_be_triaged_again_without_one()
    {
        var triaged = Done(At(IncidentStep.Accepted), new TriageIncident("stall", 2) { Reason = "a school is beside it", Id = "3", By = Operator, At = Start });

        Assert.Equal(2, Done(triaged, new TriageIncident("stall", 2) { Id = "4", By = Operator, At = Start }).Severity);
    }

    [Fact]
    public void The_same_key_with_another_reason_is_another_command()
    {
        var triage = new TriageIncident("stall", 2) { Reason = "a school is beside it", Id = "3", By = Operator, At = Start };
        var before = At(IncidentStep.Accepted);
        var happened = Decide(before, triage).Events;

        Assert.True(Repeats.KnownAnswer(triage, before, happened)?.Done);
        Assert.Equal(RefusalCode.KeyReused, Repeats.KnownAnswer(triage with { Reason = "the press asks" }, before, happened)?.Refusal?.Code);
    }
}
