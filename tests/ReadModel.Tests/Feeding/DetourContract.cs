using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.ReadModel.Tests.Feeding;

/// <summary>An incident that goes every way round: after each event the list says of it what the incident itself says.</summary>
public abstract class DetourContract : DatabaseContract
{
    private static readonly Caller Leader = new("leader-1", Role.ShiftLeader, UnitKey.CommandRoom);
    private static readonly Caller Crew = new("chengguan-1", Role.AgencyOfficer, UnitKey.Agency("chengguan"));
    private static readonly Caller Officer = new("safety-1", Role.PlatformOfficer, UnitKey.Platform("PublicSafety"));
    private static readonly string Id = IncidentId.Of(SmallTown.Code, "tester", "1");
    private static readonly string Lead = IncidentId.Of(SmallTown.Code, "tester", "2");

    private static readonly Func<IncidentState, IncidentCommand>[] Way =
    [
        _ => new ReportIncident(Channel.Hotline, "stall", null, "摊贩占道", new Place(new GeoPoint(120.005, 30.005), null, SmallTown.GridCode(0)), false)
        {
            CallBackBy = History.At(2_000), External = new ExternalCase("12345-88", History.At(5_000)), Id = "", By = Leader, At = default,
        },
        _ => new AcceptIncident { Id = "", By = Leader, At = default },
        _ => new TriageIncident("stall") { Id = "", By = Leader, At = default },
        _ => new DispatchIncident { Id = "", By = Leader, At = default },
        _ => new TakeIncident { Id = "", By = Crew, At = default },
        state => new SuspendIncident(state.LastAt.AddDays(2), "parts") { Id = "", By = Leader, At = default },
        _ => new AnswerIncident(AnswerTo.Reporter, "it takes parts") { Id = "", By = Leader, At = default },
        _ => new ResumeIncident("") { Id = "", By = Leader, At = default },
        _ => new TransferIncident(UnitKey.Platform("PublicSafety"), "theirs") { Id = "", By = Crew, At = default },
        _ => new ReturnIncident("not ours") { Id = "", By = Officer, At = default },
        _ => new LinkIncident(Lead) { Id = "", By = Leader, At = default },
        _ => new RelocateIncident(new Place(new GeoPoint(120.025, 30.005), null, SmallTown.GridCode(2)), "is there") { Id = "", By = Leader, At = default },
        _ => new ReclassifyIncident("stall", 2, "a school is beside it") { Id = "", By = Leader, At = default },
        _ => new DispatchIncident { Id = "", By = Leader, At = default },
        _ => new TakeIncident { Id = "", By = Crew, At = default },
        _ => new ArriveAtIncident { Id = "", By = Crew, At = default },
        _ => new ResolveIncident("moved on", ["photo-1"]) { Id = "", By = Crew, At = default },
        _ => new ReworkIncident("still there") { Id = "", By = Leader, At = default },
        _ => new TakeIncident { Id = "", By = Crew, At = default },
        _ => new ArriveAtIncident { Id = "", By = Crew, At = default },
        _ => new ResolveIncident("moved on", ["photo-1"]) { Id = "", By = Crew, At = default },
        _ => new VerifyIncident(VerificationMethod.OnSite) { Id = "", By = Leader, At = default },
        _ => new CloseIncident { Id = "", By = Leader, At = default },
        _ => new ReopenIncident("is back") { Id = "", By = Leader, At = default },
        _ => new MergeIncident(Lead) { Id = "", By = Leader, At = default },
    ];

    [Fact]
    public async Task After_every_event_the_list_says_what_the_incident_says()
    {
        var history = Whole();
        for (var version = 1; version <= history.Events.Count; version++)
        {
            await Tables.Store.Store([history.Record(version, version)]);

            var (state, listed) = (IncidentFolding.Fold(Id, history.Events.Take(version)), await Only());
            Assert.Equal(
                (version, state.Step, state.Owner, state.Assignee, state.Severity, state.Category, state.Place, state.Number, state.ExternalNumber),
                (listed.Version, listed.Status, listed.Owner, listed.Assignee, listed.Severity, listed.Category, listed.Place, listed.Number, listed.ExternalNumber));
            Assert.Equal(
                (version, state.Suspension?.Until, state.Lead, state.MergedInto, state.ClosedAt, state.Reworks),
                (version, listed.SuspendedUntil, listed.Lead, listed.MergedInto, listed.ClosedAt, listed.Reworks));
            foreach (var due in state.Limits.Select(limit => limit.Due).Distinct())
                Assert.Equal((version, due, state.OpenLimits().Any(limit => limit.Due <= due)), (version, due, await IsOverdue(due.AddTicks(1))));
        }
    }

    [Fact]
    public async Task A_standing_clock_is_not_overdue_and_the_moved_limit_counts_once_it_runs()
    {
        var history = Whole();
        var (suspended, resumed) = (VersionOf<IncidentSuspended>(history), VersionOf<IncidentResumed>(history));
        var due = Resolve(history, suspended);

        await Tables.Store.Store([history.Record(1, suspended)]);
        Assert.False(await IsOverdue(due.AddMinutes(1)));
        await Tables.Store.Store([history.Record(suspended + 1, resumed)]);

        Assert.False(await IsOverdue(due.AddMinutes(1)));
        Assert.True(await IsOverdue(Resolve(history, resumed).AddMinutes(1)));
    }

    [Theory]
    [InlineData("261102-0001")]
    [InlineData("12345-88")]
    public async Task A_search_finds_it_by_either_number(string number)
    {
        await Tables.Store.Store([Whole().Whole()]);

        Assert.Single((await Tables.Incidents.Page(new IncidentFilter { Search = number })).Items);
    }

    [Fact]
    public async Task A_row_of_an_older_build_is_brought_up_to_date_when_its_last_event_is_told_again()
    {
        var history = Whole();
        var suspended = VersionOf<IncidentSuspended>(history);
        await Tables.Store.Store([history.Record(1, suspended)]);
        await Tables.Execute("UPDATE incidents SET number = NULL, suspended_until = NULL, next_due = 1");

        await Tables.Store.Store([history.Record(suspended, suspended)]);

        Assert.Equal(("261102-0001", IncidentFolding.Fold(Id, history.Events.Take(suspended)).Suspension!.Until), ((await Only()).Number, (await Only()).SuspendedUntil));
        Assert.False(await IsOverdue(History.At(1)));
        Assert.Equal(suspended, (await Tables.Log()).Count);
    }

    // A quarter of an hour for each command; the number is what the town would give.
    private static History Whole()
    {
        var (incident, events) = (IncidentFolding.Empty(Id), new List<IncidentEvent>());
        foreach (var (next, index) in Way.Select((next, index) => (next, index)))
        {
            var command = next(incident) with { Id = $"c{index}", At = History.At(15 * index) };
            var decision = IncidentDecisions.Decide(incident, command, SmallTown.Town, command.At);
            Assert.True(decision.Refusal is null, $"{command.Kind}: {decision.Refusal?.Detail}");
            events.AddRange(decision.Events.Select(happened => happened is IncidentReported report ? report with { Number = "261102-0001" } : happened));
            incident = IncidentFolding.Fold(Id, events);
        }
        return new History(Id, [.. events]);
    }

    private static int VersionOf<T>(History history) => history.Events.TakeWhile(happened => happened is not T).Count() + 1;

    private static DateTimeOffset Resolve(History history, int version) =>
        IncidentFolding.Fold(Id, history.Events.Take(version)).Limits.Single(limit => limit.Step is LimitedStep.Resolve).Due;

    private async Task<ListedIncident> Only() => Assert.Single((await Tables.Incidents.Page(new IncidentFilter())).Items);

    private async Task<bool> IsOverdue(DateTimeOffset now) => (await Tables.Incidents.Page(new IncidentFilter { Overdue = true, Now = now })).Items.Count > 0;
}
