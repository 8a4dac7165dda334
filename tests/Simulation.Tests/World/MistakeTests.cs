using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Support;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class MistakeTests
{
    [Theory]
    [InlineData(Mistake.DoneAgain, RefusalCode.WrongStep)]
    [InlineData(Mistake.StaleVersion, RefusalCode.StaleVersion)]
    [InlineData(Mistake.OtherBody, RefusalCode.KeyReused)]
    [InlineData(Mistake.WrongNumber, RefusalCode.NotFound)]
    [InlineData(Mistake.WrongRole, RefusalCode.NotAllowed)]
    [InlineData(Mistake.SomeoneElses, RefusalCode.TakenBySomeoneElse)]
    [InlineData(Mistake.EmptyText, RefusalCode.BadText)]
    [InlineData(Mistake.UnknownCategory, RefusalCode.UnknownCategory)]
    [InlineData(Mistake.UnknownUnit, RefusalCode.UnknownUnit)]
    [InlineData(Mistake.BadSeverity, RefusalCode.BadSeverity)]
    [InlineData(Mistake.OutOfRange, RefusalCode.OutOfRange)]
    [InlineData(Mistake.OwnWork, RefusalCode.HandlerMayNotVerify)]
    [InlineData(Mistake.PhotoOnly, RefusalCode.BadVerification)]
    [InlineData(Mistake.IntoItself, RefusalCode.BadMerge)]
    [InlineData(Mistake.OldReport, RefusalCode.TooOld)]
    [InlineData(Mistake.NoEvidence, RefusalCode.EvidenceMissing)]
    public async Task A_mistake_is_refused_and_what_was_meant_is_done_all_the_same(Mistake mistake, RefusalCode expected)
    {
        var rating = Definition with { Reporters = Definition.Reporters with { Evaluate = Definition.Reporters.Evaluate with { Share = 1 } } };
        await using var town = await LivingTown.Start(
            new ListedDemand(Report("r", 0, "fire"), Report("s", 1, "stall")), rating with { Mistakes = Mistakes((mistake, 1)) });

        await town.Run(180);

        Assert.Equal([expected], Codes(town));
        Assert.Equal((IncidentStep.Evaluated, IncidentStep.Evaluated), ((await town.Incident("r")).State.Step, (await town.Incident("s")).State.Step));
        Assert.True(town.Check().Passed);
    }

    [Fact]
    public async Task A_double_tap_changes_nothing()
    {
        var (once, twice) = (await Log(Mistakes()), await Log(Mistakes((Mistake.DoubleTap, 1))));

        Assert.Equal(once, twice);

        static async Task<string[]> Log(Assumed<IReadOnlyDictionary<Mistake, double>> mistakes)
        {
            await using var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "fire"), Report("s", 1, "stall")), Definition with { Mistakes = mistakes });
            await town.Run(180);
            Assert.Empty(town.World.Counts.Refused);
            return [.. town.Log.Select(logged => $"{logged.Incident} {logged.Version} {logged.Event.GetType().Name} {logged.Event.At:O}")];
        }
    }

    [Fact]
    public async Task What_lies_in_no_grid_is_not_for_a_grid_worker()
    {
        var far = Report("far", 0) with { Point = new GeoPoint(121, 31) };

        Assert.Equal([RefusalCode.NotInGrid], await Refused(Definition with { Mistakes = Mistakes((Mistake.NoGrid, 1)) }, 60, far));
    }

    [Fact]
    public async Task While_its_clock_stands_still_nothing_is_passed_on()
    {
        var rests = With(crews: c => c with { Suspend = Always(new SuspendAssumption(1, new Randomness.ConstantLaw(1), 0, Minutes(600))) });

        Assert.Equal([RefusalCode.Suspended], await Refused(rests with { Mistakes = Mistakes((Mistake.WhileSuspended, 1)) }, 120, Report("r", 0, "stall")));
    }

    [Fact]
    public async Task A_second_reply_answers_nothing()
    {
        var pushed = Definition with
        {
            Crews = Definition.Crews with { OnScene = Always(Minutes(600)) },
            Inspectors = Definition.Inspectors with { Supervise = Because(1.0) },
            Mistakes = Mistakes((Mistake.RepliedTwice, 1)),
        };

        Assert.Equal([RefusalCode.NothingAsked], await Refused(pushed, 60 * 7, Report("r", 0, "stall")));
    }

    [Fact]
    public async Task A_lead_is_not_closed_unseen_and_nothing_is_linked_to_itself()
    {
        var linking = Storms.World with
        {
            Desks = Storms.World.Desks with { Link = new(1, 2000, Minutes(2)) },
            Mistakes = Mistakes((Mistake.LinkedUnseen, 1), (Mistake.LinkedToItself, 1)),
        };

        Assert.Equal(
            [RefusalCode.BadLink, RefusalCode.LinkedUnseen], await Refused(linking, 60 * 5, Report("lead", 61, "order"), Report("led", 62, "order", grid: 1)));
    }

    [Fact]
    public async Task An_operator_does_not_send_out_what_the_leader_is_to_name_the_unit_of()
    {
        // Two such incidents at once: while the leader telephones for one, the other waits for the leader.
        var returns = With(crews: c => c with { Return = Always(new ReturnAssumption(1, 1)) });
        var presumptuous = returns with
        {
            Leaders = returns.Leaders with { Name = Always(Minutes(40)) },
            Crews = returns.Crews with { PassOn = Because(0.0) },
            Mistakes = Mistakes((Mistake.LeadersOwn, 1)),
        };

        Assert.Contains(RefusalCode.LeaderDecides, await Refused(presumptuous, 60, Report("r", 0, "stall"), Report("s", 1, "stall", grid: 1)));
    }

    [Fact]
    public async Task A_name_that_the_unit_does_not_have_is_nobody_s()
    {
        var slow = Definition with
        {
            Workers = Definition.Workers with { OnScene = Always(Minutes(3000)) },
            GridLeaders = Definition.GridLeaders with { Reassign = Because(1.0) },
            Mistakes = Mistakes((Mistake.UnknownPerson, 1)),
        };

        Assert.Equal([RefusalCode.UnknownWorker], await Refused(slow, 60 * 9.5, Report("r", 0)));
    }

    [Fact]
    public async Task Hands_that_are_full_take_no_find_and_a_phone_at_home_reports_nothing()
    {
        var keen = Definition with { Workers = Definition.Workers with { FindTaken = Because(1.0) }, Mistakes = Mistakes((Mistake.BusyHands, 1)) };
        await using (var town = await LivingTown.Start(new ListedDemand(Report("r", 0, "fire"), Report("find", 10, channel: Channel.WorkerApp)), keen))
        {
            await town.Run(11);
            Assert.Equal(1, town.World.Counts.RefusedActs[(WorldAct.TakeFind, RefusalCode.Busy)]);
        }

        await using (var town = await LivingTown.Start(new ListedDemand(), Definition with { Mistakes = Mistakes((Mistake.PhoneLeftOn, 1)) }))
        {
            await town.Run(11 * 60 + 30); // the day shift ends at 20:00
            Assert.Equal(3, town.World.Counts.RefusedActs[(WorldAct.ReportPosition, RefusalCode.OffDuty)]);
        }
    }

    private static async Task<RefusalCode[]> Refused(WorldDefinition world, double minutes, params DemandReport[] reports)
    {
        await using var town = await LivingTown.Start(new ListedDemand(reports), world);
        await town.Run(minutes);
        Assert.True(town.Check().Passed);
        return Codes(town);
    }

    private static RefusalCode[] Codes(LivingTown town) => [.. town.World.Counts.Refused.Keys.Select(key => key.Code).Distinct().Order()];
}
