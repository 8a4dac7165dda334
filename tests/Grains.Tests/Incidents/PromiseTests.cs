using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

/// <summary>Who was promised a call gets one, whatever became of the matter.</summary>
public class PromiseTests
{
    private static readonly Caller Operator = new("op", Role.Operator);
    private static readonly Caller Worker = new("w1", Role.GridWorker, UnitKey.Grid(SmallTown.GridCode(0)));

    [Fact]
    public void What_is_closed_by_rule_stays_open_until_the_promised_call()
    {
        Assert.Equal(IncidentStep.Closed, Resolved(callBack: false).Step);

        var promised = Resolved(callBack: true);

        Assert.Equal(IncidentStep.Verified, promised.Step);
        Assert.Contains(promised.Limits, limit => limit.Step is LimitedStep.CallBack && limit.IsOpen);
    }

    [Fact]
    public void Nobody_closes_it_before_the_promised_call()
    {
        var promised = Resolved(callBack: true);
        var close = new CloseIncident { Id = "close", By = Operator, At = Start };
        Assert.Equal(RefusalCode.CallBackOwed, Decide(promised, close).Refusal?.Code);

        var answered = Done(promised, new AnswerIncident(AnswerTo.Reporter, "it is gone") { Id = "call", By = Operator, At = Start });

        var closed = Done(answered, close);
        Assert.Equal((IncidentStep.Closed, LimitState.Met), (closed.Step, closed.Limits.Single(limit => limit.Step is LimitedStep.CallBack).State));
    }

    // Of severity 4, of which the small town verifies none.
    private static IncidentState Resolved(bool callBack) => new IncidentCommand[]
    {
        new ReportIncident(Channel.Hotline, "rubbish", null, "垃圾", InGrid, false) { Id = "1", By = Operator, At = Start, CallBackBy = callBack ? Start.AddHours(8) : null },
        new AcceptIncident { Id = "2", By = Operator, At = Start },
        new TakeIncident { Id = "3", By = Worker, At = Start },
        new ArriveAtIncident { Id = "4", By = Worker, At = Start },
        new ResolveIncident("gone", ["photo-1"]) { Id = "5", By = Worker, At = Start },
    }.Aggregate(IncidentFolding.Empty(Id), Done);
}
