using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

public class DetourTests
{
    private static readonly Caller Operator = new("op", Role.Operator);
    private static readonly Caller Leader = new("leader-1", Role.ShiftLeader);
    private static readonly Caller Crew = new("chengguan-1", Role.AgencyOfficer, UnitKey.Agency("chengguan"));
    private static readonly Caller Worker = new("w1", Role.GridWorker, UnitKey.Grid(SmallTown.GridCode(0)));

    [Fact]
    public void After_the_second_return_the_shift_leader_names_the_unit()
    {
        var once = Returned(At(IncidentStep.Dispatched));
        Assert.Equal((IncidentStep.Triaged, UnitKey.CommandRoom, 1), (once.Step, once.Owner, once.Returns));
        var twice = Returned(Done(once, new DispatchIncident { Id = "again", By = Operator, At = Start }));

        Assert.Equal(RefusalCode.LeaderDecides, Decide(twice, new DispatchIncident { Id = "third", By = Operator, At = Start }).Refusal?.Code);
        Assert.Equal(IncidentStep.Dispatched, Done(twice, new DispatchIncident { Id = "third", By = Leader, At = Start }).Step);
    }

    [Fact]
    public void After_the_second_return_an_operator_does_not_hand_it_on_by_another_command_either()
    {
        var twice = Returned(Done(Returned(At(IncidentStep.Dispatched)), new DispatchIncident { Id = "again", By = Operator, At = Start }));
        var transfer = new TransferIncident(UnitKey.Platform("PublicSafety"), "theirs") { Id = "third", By = Operator, At = Start };
        var escalate = new EscalateIncident("too hard") { Id = "third", By = Operator, At = Start };

        Assert.Equal(RefusalCode.LeaderDecides, Decide(twice, transfer).Refusal?.Code);
        Assert.Equal(RefusalCode.LeaderDecides, Decide(twice, escalate).Refusal?.Code);
        Assert.Equal(UnitKey.County, Done(twice, escalate with { By = Leader }).Owner);
        var atDesk = Done(Returned(At(IncidentStep.Dispatched)), new StartWork(UnitKey.CommandRoom, "dispatch-1") { Id = "start", By = Caller.Rule, At = Start });
        Assert.Equal(RefusalCode.TakenBySomeoneElse, Decide(atDesk, transfer).Refusal?.Code);
    }

    [Fact]
    public void What_was_returned_twice_before_it_was_closed_any_dispatcher_triages_when_it_is_reopened()
    {
        var twice = Returned(Done(Returned(At(IncidentStep.Dispatched)), new DispatchIncident { Id = "again", By = Operator, At = Start }));
        var sent = Done(twice, new DispatchIncident { Id = "third", By = Leader, At = Start });
        var closed = new IncidentCommand[]
        {
            new TakeIncident { Id = "t", By = Crew, At = Start },
            new ArriveAtIncident { Id = "a", By = Crew, At = Start },
            new ResolveIncident("moved", ["photo-1"]) { Id = "r", By = Crew, At = Start },
            new VerifyIncident(VerificationMethod.Photo) { Id = "v", By = Leader, At = Start },
            new CloseIncident { Id = "c", By = Leader, At = Start },
        }.Aggregate(sent, Done);

        var reopened = Done(closed, new ReopenIncident("is back") { Id = "o", By = Leader, At = Start });

        // It waits at the dispatchers' desk: nobody else would ever look at it.
        Assert.Equal(IncidentStep.Triaged, Done(reopened, new TriageIncident("stall") { Id = "n", By = Operator, At = Start }).Step);
    }

    [Fact]
    public void A_wrong_dispatch_is_returned_within_two_working_days_and_not_later()
    {
        var late = new ReturnIncident("not ours") { Id = "late", By = Crew, At = Start.AddDays(3) };

        Assert.Equal(RefusalCode.TooLate, Decide(At(IncidentStep.Dispatched), late).Refusal?.Code);
    }

    [Fact]
    public void Who_takes_back_what_a_resident_reported_says_why_and_the_resident_need_not()
    {
        var reported = At(IncidentStep.Reported);

        Assert.Equal(RefusalCode.BadText, Decide(reported, new WithdrawIncident("") { Id = "w", By = Operator, At = Start }).Refusal?.Code);
        Assert.Equal(IncidentStep.Withdrawn, Done(reported, new WithdrawIncident("") { Id = "w", By = new("anonymous", Role.Resident), At = Start }).Step);
    }

    [Fact]
    public void Who_declines_is_passed_over()
    {
        var declined = Done(Named("w1"), new DeclineIncident("flat tyre") { Id = "no", By = Worker, At = Start });

        Assert.Equal((IncidentStep.Triaged, (string?)null), (declined.Step, declined.Assignee));
        Assert.Equal(["w1"], declined.PassedOver);
    }

    [Fact]
    public void Who_does_not_answer_is_phoned_and_then_the_next_is_asked()
    {
        var named = Named("w1");
        Assert.Equal(Start.AddSeconds(180), named.NextLimitAt);

        var phoned = Done(named, Check(180));
        Assert.Equal((IncidentStep.Dispatched, Start.AddSeconds(300)), (phoned.Step, phoned.NextLimitAt));
        Assert.Empty(Decide(phoned, Check(200)).Events);
        Assert.Equal(["w1"], Done(phoned, Check(300)).PassedOver);
    }

    [Fact]
    public void While_suspended_the_clock_stands_still_in_the_limit_s_own_time()
    {
        // Due at 15:00 of the Monday, four working hours after 09:00; suspended at 10:00, three of them are left.
        var suspended = Done(At(IncidentStep.Dispatched), new SuspendIncident(Start.AddDays(5), "parts") { Id = "s", By = Leader, At = Start.AddHours(1) });
        Assert.Equal(RefusalCode.Suspended, Decide(suspended, new TakeIncident { Id = "t", By = Crew, At = Start.AddHours(2) }).Refusal?.Code);
        Assert.Equal(Start.AddDays(5), suspended.NextLimitAt);

        // Resumed on Tuesday at 09:00, it is due at 12:00.
        var resumed = Done(suspended, new ResumeIncident("") { Id = "r", By = Leader, At = Start.AddDays(1) });
        Assert.Equal(Start.AddDays(1).AddHours(3), resumed.Limits.Single(limit => limit.Step is LimitedStep.Resolve).Due);
    }

    [Fact]
    public void What_was_said_on_granting_and_on_resuming_is_kept()
    {
        var asked = Done(At(IncidentStep.Taken), new SuspendIncident(Start.AddDays(5), "parts") { Id = "s", By = Crew, At = Start });
        var yes = new AnswerIncident(AnswerTo.Request, "not a day longer", true) { Id = "a", By = Leader, At = Start };
        Assert.Equal("not a day longer", Assert.IsType<IncidentSuspended>(Assert.Single(Decide(asked, yes).Events)).Answer);

        var resume = new ResumeIncident("parts are here") { Id = "r", By = Crew, At = Start.AddDays(1) };
        Assert.Equal("parts are here", Assert.IsType<IncidentResumed>(Assert.Single(Decide(Done(asked, yes), resume).Events)).Reason);

        var request = new ApprovalRequested(new ApprovalRequest(ApprovalKind.Extension, Crew.Id, null, 2, "parts are late"));
        Assert.Equal("not a day longer", Assert.IsType<LimitExtended>(Assert.Single(Decide(IncidentFolding.Apply(At(IncidentStep.Taken), request), yes).Events)).Answer);
    }

    [Fact]
    public void A_crew_asks_for_a_suspension_and_a_leader_grants_it()
    {
        var asked = Done(At(IncidentStep.Taken), new SuspendIncident(Start.AddDays(5), "parts") { Id = "s", By = Crew, At = Start });
        Assert.Null(asked.Suspension);

        var granted = Done(asked, new AnswerIncident(AnswerTo.Request, "yes", true) { Id = "a", By = Leader, At = Start });
        Assert.Equal((Start.AddDays(5), IncidentStep.Dispatched, (string?)null), (granted.Suspension!.Until, granted.Step, granted.Assignee));
    }

    [Fact]
    public void Supervision_climbs_the_ladder_once_per_level()
    {
        var incident = At(IncidentStep.Dispatched);
        var reached = new List<(int, Role?)>();
        while (incident.NextLimitAt is { } next)
        {
            var decision = Decide(incident, new CheckLimits { Id = "limits", By = Caller.Rule, At = next });
            reached.AddRange(decision.Events.OfType<SupervisionStarted>().Select(started => (started.Level, started.To)));
            incident = decision.Events.Aggregate(incident, IncidentFolding.Apply);
        }
        Assert.Equal([(1, Role.PlatformOfficer), (2, Role.ShiftLeader), (3, Role.CommandRoomHead), (4, Role.CountyOfficer)], reached);
    }

    [Fact]
    public void Supervision_of_the_county_begins_with_the_shift_leader_for_no_platform_is_below_it()
    {
        var incident = Done(At(IncidentStep.Triaged), new EscalateIncident("too hard") { Id = "up", By = Leader, At = Start });
        var due = incident.Limits.Single(limit => limit.Step is LimitedStep.Resolve).Due;

        var decision = Decide(incident, new CheckLimits { Id = "limits", By = Caller.Rule, At = due });

        Assert.Equal(Role.ShiftLeader, Assert.Single(decision.Events.OfType<SupervisionStarted>()).To);
    }

    [Fact]
    public void A_late_action_of_somebody_who_had_it_is_refused_kept_and_answered_alike_again()
    {
        var taken = Done(Named("w1"), new TakeIncident { Id = "t", By = Worker, At = Start });
        var reassigned = Done(taken, new ReassignIncident("w2", "signal lost") { Id = "r", By = Leader, At = Start });
        var late = new ArriveAtIncident { Id = "offline", By = Worker, At = Start.AddMinutes(1) };

        var decision = IncidentDecisions.Decide(reassigned, late, SmallTown.Town, Start.AddMinutes(20));

        var kept = Assert.IsType<LateActionNoted>(Assert.Single(decision.Events));
        Assert.Equal((decision.Refusal!.Code, decision.Refusal.Detail), (kept.Code, kept.Detail));
        Assert.Contains("has it now", kept.Detail, StringComparison.Ordinal);
        Assert.Equal(UnitKey.Grid(SmallTown.GridCode(0)).Value, kept.HeldBy); // it waits for w2

        var resolve = new ResolveIncident("lane is free", ["photo-1"]) { Id = "offline too", By = Worker, At = Start.AddMinutes(2) };
        var told = Assert.IsType<LateActionNoted>(Assert.Single(IncidentDecisions.Decide(reassigned, resolve, SmallTown.Town, Start.AddMinutes(20)).Events));
        Assert.Equal("lane is free", told.Summary);
        Assert.Equal(["photo-1"], told.Evidence);
    }

    [Fact]
    public void A_leader_does_not_resolve_while_a_partner_is_at_work()
    {
        var safety = new Caller("safety-1", Role.PlatformOfficer, UnitKey.Platform("PublicSafety"));
        var joint = Done(At(IncidentStep.OnScene), new AssistIncident([safety.Unit!.Value], "a crowd") { Id = "j", By = Crew, At = Start });
        joint = Done(joint, new SupportIncident(safety.Unit.Value, safety.Id, PartnerStage.OnScene) { Id = "p", By = safety, At = Start });
        var resolve = new ResolveIncident("done", ["photo-1"]) { Id = "x", By = Crew, At = Start };

        Assert.Equal(RefusalCode.PartnersAtWork, Decide(joint, resolve).Refusal?.Code);
        joint = Done(joint, new SupportIncident(safety.Unit.Value, safety.Id, PartnerStage.Done, "kept order") { Id = "q", By = safety, At = Start });
        Assert.Equal(IncidentStep.Resolved, Done(joint, resolve).Step);
    }

    [Theory]
    [InlineData]
    [InlineData(" ")]
    [InlineData("", "")]
    public void Nothing_is_resolved_without_evidence(params string[] evidence)
    {
        var resolve = new ResolveIncident("done", evidence) { Id = "x", By = Crew, At = Start };

        Assert.Equal(RefusalCode.EvidenceMissing, Decide(At(IncidentStep.OnScene), resolve).Refusal?.Code);
        Assert.Equal(IncidentStep.Resolved, Done(At(IncidentStep.OnScene), resolve with { Evidence = [.. evidence, "photo-1"] }).Step);
    }

    [Fact]
    public void A_town_may_ask_for_more_evidence_or_for_none()
    {
        var resolve = new ResolveIncident("done", ["photo-1", "photo-1"]) { Id = "x", By = Crew, At = Start };

        Assert.Equal(RefusalCode.EvidenceMissing, In(2, resolve).Refusal?.Code);
        Assert.Null(In(2, resolve with { Evidence = ["photo-1", "photo-2"] }).Refusal);
        Assert.Null(In(0, resolve with { Evidence = [] }).Refusal);

        static Decision In(int least, ResolveIncident resolve)
        {
            var town = new Towns.Town(SmallTown.Definition with { Policy = SmallTown.Definition.Policy with { LeastEvidence = least } });
            return IncidentDecisions.Decide(At(IncidentStep.OnScene, town), resolve, town, Start);
        }
    }

    [Fact]
    public void Nobody_takes_in_another_s_name()
    {
        var other = new Caller("w2", Role.GridWorker, UnitKey.Grid(SmallTown.GridCode(1)));

        Assert.Equal(RefusalCode.TakenBySomeoneElse, Decide(Named("w1"), new TakeIncident("w1") { Id = "t", By = other, At = Start }).Refusal?.Code);
        Assert.Equal(RefusalCode.TakenBySomeoneElse, Decide(At(IncidentStep.Accepted), new TakeIncident("w1") { Id = "t", By = other, At = Start }).Refusal?.Code);
    }

    [Fact]
    public void A_partner_that_becomes_the_owner_is_no_partner_any_more_and_resolves()
    {
        var safety = new Caller("safety-1", Role.PlatformOfficer, UnitKey.Platform("PublicSafety"));
        var joint = Done(At(IncidentStep.OnScene), new AssistIncident([safety.Unit!.Value], "a crowd") { Id = "j", By = Crew, At = Start });
        joint = Done(joint, new SupportIncident(safety.Unit.Value, safety.Id, PartnerStage.OnScene) { Id = "p", By = safety, At = Start });

        var theirs = new IncidentCommand[]
        {
            new TransferIncident(safety.Unit.Value, "theirs") { Id = "t", By = Crew, At = Start },
            new TakeIncident { Id = "u", By = safety, At = Start },
            new ArriveAtIncident { Id = "v", By = safety, At = Start },
        }.Aggregate(joint, Done);

        Assert.Empty(theirs.Partners);
        Assert.Equal(IncidentStep.Resolved, Done(theirs, new ResolveIncident("done", ["photo-1"]) { Id = "x", By = safety, At = Start }).Step);
    }

    [Fact]
    public void What_others_were_merged_into_is_neither_refused_nor_withdrawn()
    {
        var other = new JoinIncident(IncidentId.Of(SmallTown.Code, "tester", "other"), JoinKind.Merged) { Id = "m", By = Caller.Rule, At = Start };
        var lead = Done(At(IncidentStep.Accepted), other);

        Assert.Equal(RefusalCode.OthersMerged, Decide(lead, new RefuseIncident("no") { Id = "r", By = Operator, At = Start }).Refusal?.Code);
        Assert.Equal(RefusalCode.OthersMerged, Decide(lead, new WithdrawIncident("a mistake") { Id = "w", By = Operator, At = Start }).Refusal?.Code);
    }

    private static IncidentState Returned(IncidentState incident) =>
        Done(incident, new ReturnIncident("not ours") { Id = $"return-{incident.Version}", By = Crew, At = Start });

    private static CheckLimits Check(int seconds) => new() { Id = "limits", By = Caller.Rule, At = Start.AddSeconds(seconds) };

    private static IncidentState Named(string worker)
    {
        var triaged = Done(At(IncidentStep.Accepted), new TriageIncident("rubbish", 3) { Id = "g", By = Operator, At = Start });
        return Done(triaged, new AssignWorker(worker, 60, "best") { Id = "w", By = Caller.Rule, At = Start });
    }
}
