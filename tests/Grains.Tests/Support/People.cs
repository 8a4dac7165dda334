using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Grains.Tests.Support;

/// <summary>The people of the small town, and what they do to incidents. <see cref="RunningTown"/> adds the key and the time.</summary>
internal static class People
{
    public static readonly UnitKey Chengguan = UnitKey.Agency("chengguan");
    public static readonly UnitKey Safety = UnitKey.Platform("PublicSafety");
    public static readonly UnitKey Water = UnitKey.Department("water");

    public static readonly Caller Operator = new("op", Role.Operator, UnitKey.CommandRoom);
    public static readonly Caller Leader = new("leader-1", Role.ShiftLeader, UnitKey.CommandRoom);
    public static readonly Caller Crew = new("chengguan-1", Role.AgencyOfficer, Chengguan);
    public static readonly Caller Officer = new("safety-1", Role.PlatformOfficer, Safety);
    public static readonly Caller County = new("county-1", Role.CountyOfficer, UnitKey.County);
    public static readonly Caller WaterCrew = new("water-1", Role.CountyOfficer, Water);
    public static readonly Caller Inspector = new("inspector-1", Role.Inspector);

    /// <summary>A grid worker, at home in a grid.</summary>
    public static Caller Worker(string id, int grid = 0) => new(id, Role.GridWorker, UnitKey.Grid(SmallTown.GridCode(grid)));

    public static IncidentCommand Accepts(this Caller by) => new AcceptIncident { Id = "", By = by, At = default };

    public static IncidentCommand Triages(this Caller by, string category, int? severity = null, Route? route = null) =>
        new TriageIncident(category, severity, route) { Id = "", By = by, At = default };

    public static IncidentCommand Dispatches(this Caller by, UnitKey? unit = null) => new DispatchIncident(unit) { Id = "", By = by, At = default };

    public static IncidentCommand Takes(this Caller by) => new TakeIncident { Id = "", By = by, At = default };

    public static IncidentCommand Arrives(this Caller by) => new ArriveAtIncident { Id = "", By = by, At = default };

    public static IncidentCommand Resolves(this Caller by) => new ResolveIncident("done", ["photo-1"]) { Id = "", By = by, At = default };

    public static IncidentCommand Verifies(this Caller by) => new VerifyIncident(VerificationMethod.CallBack) { Id = "", By = by, At = default };

    public static IncidentCommand Closes(this Caller by, bool linkedSeen = false) => new CloseIncident(linkedSeen) { Id = "", By = by, At = default };

    public static IncidentCommand Reopens(this Caller by) => new ReopenIncident("it is back") { Id = "", By = by, At = default };

    public static IncidentCommand Declines(this Caller by) => new DeclineIncident("flat tyre") { Id = "", By = by, At = default };

    public static IncidentCommand Reassigns(this Caller by, string? to) => new ReassignIncident(to, "knows the place") { Id = "", By = by, At = default };

    public static IncidentCommand Returns(this Caller by) => new ReturnIncident("not ours") { Id = "", By = by, At = default };

    public static IncidentCommand Transfers(this Caller by, UnitKey unit) => new TransferIncident(unit, "theirs") { Id = "", By = by, At = default };

    public static IncidentCommand Escalates(this Caller by) => new EscalateIncident("too hard for the town") { Id = "", By = by, At = default };

    public static IncidentCommand Reclassifies(this Caller by, string category, int? severity = null) =>
        new ReclassifyIncident(category, severity, "is something else") { Id = "", By = by, At = default };

    public static IncidentCommand Relocates(this Caller by, int grid) => new RelocateIncident(PlaceIn(grid), "is there") { Id = "", By = by, At = default };

    public static IncidentCommand Suspends(this Caller by, DateTimeOffset until) => new SuspendIncident(until, "waits for parts") { Id = "", By = by, At = default };

    public static IncidentCommand Resumes(this Caller by) => new ResumeIncident("") { Id = "", By = by, At = default };

    public static IncidentCommand Extends(this Caller by, double days) => new ExtendIncident(days, "parts are late") { Id = "", By = by, At = default };

    public static IncidentCommand Approves(this Caller by) => new AnswerIncident(AnswerTo.Request, "yes", true) { Id = "", By = by, At = default };

    public static IncidentCommand Rejects(this Caller by) => new AnswerIncident(AnswerTo.Request, "no", false) { Id = "", By = by, At = default };

    public static IncidentCommand Answers(this Caller by, string text) => new AnswerIncident(AnswerTo.Reporter, text) { Id = "", By = by, At = default };

    public static IncidentCommand Supervises(this Caller by, DateTimeOffset replyBy) => new SuperviseIncident(replyBy, "press asks") { Id = "", By = by, At = default };

    public static IncidentCommand Calls(this Caller by, params UnitKey[] partners) => new AssistIncident(partners, "a crowd") { Id = "", By = by, At = default };

    public static IncidentCommand Supports(this Caller by, PartnerStage stage) =>
        new SupportIncident(by.Unit!.Value, by.Id, stage, "kept order") { Id = "", By = by, At = default };

    public static IncidentCommand Merges(this Caller by, string into) => new MergeIncident(into) { Id = "", By = by, At = default };

    public static IncidentCommand Links(this Caller by, string lead) => new LinkIncident(lead) { Id = "", By = by, At = default };

    public static IncidentCommand Withdraws(this Caller by) => new WithdrawIncident("reported by mistake") { Id = "", By = by, At = default };

    /// <summary>The middle of a grid.</summary>
    public static Place PlaceIn(int grid) => new(new GeoPoint(120.005 + 0.01 * grid, 30.005), null, SmallTown.GridCode(grid));
}
