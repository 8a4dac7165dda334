using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Grains.Tests.Incidents;

/// <summary>Incidents in each step, made by decisions alone, and a valid command of each kind.</summary>
internal static class Histories
{
    public static readonly DateTimeOffset Start = SmallTown.MondayMorning;
    public static readonly string Id = IncidentId.Of(SmallTown.Code, "tester", "1");
    public static readonly Place InGrid = new(new GeoPoint(120.005, 30.005), null, SmallTown.GridCode(0));

    /// <summary>An incident of severity 3, handled by an agency, in a step.</summary>
    public static IncidentState At(IncidentStep step) => At(step, SmallTown.Town);

    /// <summary>The same in a town like the small one.</summary>
    public static IncidentState At(IncidentStep step, Towns.Town town) => WayTo(step).Aggregate(IncidentFolding.Empty(Id), (incident, command) => Done(incident, command, town));

    /// <summary>The incident after a command that must be accepted.</summary>
    public static IncidentState Done(IncidentState incident, IncidentCommand command) => Done(incident, command, SmallTown.Town);

    private static IncidentState Done(IncidentState incident, IncidentCommand command, Towns.Town town)
    {
        var decision = IncidentDecisions.Decide(incident, command, town, command.At);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(incident, IncidentFolding.Apply);
    }

    public static Decision Decide(IncidentState incident, IncidentCommand command) =>
        IncidentDecisions.Decide(incident, command, SmallTown.Town, command.At);

    /// <summary>A command that makes sense for an incident in a step, given by a role.</summary>
    public static IncidentCommand Valid(CommandKind kind, IncidentState incident, Role role) => kind switch
    {
        CommandKind.Report => new ReportIncident(Channel.Hotline, "stall", null, "摊贩占道", InGrid, false) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Accept => new AcceptIncident { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Refuse => new RefuseIncident("not ours") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Start => new StartWork(UnitKey.CommandRoom, "dispatch-1") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Triage => new TriageIncident("stall") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Dispatch => new DispatchIncident(incident.Step is IncidentStep.Dispatched ? UnitKey.Platform("PublicSafety") : null)
        {
            Id = "x",
            By = Caller(incident, role),
            At = Start,
        },
        CommandKind.Assign => new AssignWorker("w1", 60, "nearest") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Take => new TakeIncident(incident.Step is IncidentStep.Accepted ? "w1" : "chengguan-1")
        {
            Id = "x",
            By = incident.Step is IncidentStep.Accepted ? Caller(incident, role) with { Id = "w1" } : Caller(incident, role),
            At = Start,
        },
        CommandKind.Arrive => new ArriveAtIncident { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Resolve => new ResolveIncident("moved", ["photo-1"]) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Verify => new VerifyIncident(VerificationMethod.Photo) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Rework => new ReworkIncident("still there") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Close => new CloseIncident { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Evaluate => new EvaluateIncident(5) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Escalate => new EscalateIncident("too hard") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Transfer => new TransferIncident(UnitKey.Platform("PublicSafety"), "theirs") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Merge => new MergeIncident(IncidentId.Of(SmallTown.Code, "tester", "other")) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Return => new ReturnIncident("not ours") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Reassign => new ReassignIncident(incident.Desk is null ? "chengguan-1" : null, "knows the place") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Decline => new DeclineIncident("cannot") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Reclassify => new ReclassifyIncident("order", 3, "is a quarrel") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Relocate => new RelocateIncident(InGrid with { Address = "next door" }, "is next door") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Assist => new AssistIncident([UnitKey.Platform("PublicSafety")], "a crowd") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Support => new SupportIncident(incident.Partners.Count > 0 ? incident.Partners[0].Unit : incident.Owner, "safety-1", PartnerStage.Taken) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Suspend => new SuspendIncident(Start.AddDays(3), "waits for parts") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Resume => new ResumeIncident("parts are here") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Extend => new ExtendIncident(2, "parts are late") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Supervise => new SuperviseIncident(Start.AddHours(2), "press asks") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Answer => new AnswerIncident(AnswerTo.Reporter, "we are on it") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.HandOver => new HandOverIncident("119") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Link => new LinkIncident(IncidentId.Of(SmallTown.Code, "tester", "other")) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Join => new JoinIncident(IncidentId.Of(SmallTown.Code, "tester", "other"), JoinKind.Linked) { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Reopen => new ReopenIncident("is back") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Note => new NoteOnIncident("seen") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.Withdraw => new WithdrawIncident("reported by mistake") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.SwitchProfile => new SwitchProfile("rain") { Id = "x", By = Caller(incident, role), At = Start },
        CommandKind.CheckLimits => new CheckLimits { Id = "x", By = Caller(incident, role), At = Start },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // Whoever is asked about acts as the assignee, of the unit that owns it.
    private static Caller Caller(IncidentState incident, Role role) => new(incident.Assignee ?? "somebody", role, incident.Owner);

    private static IEnumerable<IncidentCommand> WayTo(IncidentStep step)
    {
        var clerk = new Caller("op", Role.Operator);
        var crew = new Caller("chengguan-1", Role.AgencyOfficer, UnitKey.Agency("chengguan"));
        var at = Start;
        if (step is IncidentStep.None) yield break;
        yield return new ReportIncident(Channel.Hotline, "stall", null, "摊贩占道", InGrid, false) { Id = "c1", By = clerk, At = at };
        if (step is IncidentStep.Reported) yield break;
        if (step is IncidentStep.Refused) { yield return new RefuseIncident("no") { Id = "c2", By = clerk, At = at }; yield break; }
        if (step is IncidentStep.Withdrawn) { yield return new WithdrawIncident("reported by mistake") { Id = "c2", By = clerk, At = at }; yield break; }
        if (step is IncidentStep.Merged)
        {
            yield return new MergeIncident(IncidentId.Of(SmallTown.Code, "tester", "other")) { Id = "c2", By = clerk, At = at };
            yield break;
        }
        IncidentCommand[] line =
        [
            new AcceptIncident { Id = "c2", By = clerk, At = at },
            new TriageIncident("stall") { Id = "c3", By = clerk, At = at },
            new DispatchIncident { Id = "c4", By = clerk, At = at },
            new TakeIncident { Id = "c5", By = crew, At = at },
            new ArriveAtIncident { Id = "c6", By = crew, At = at },
            new ResolveIncident("moved", ["photo-1"]) { Id = "c7", By = crew, At = at },
            new VerifyIncident(VerificationMethod.Photo) { Id = "c8", By = clerk, At = at },
            new CloseIncident { Id = "c9", By = clerk, At = at },
            new EvaluateIncident(5) { Id = "c10", By = clerk, At = at },
        ];
        foreach (var command in line.Take(step - IncidentStep.Reported)) yield return command;
    }
}
