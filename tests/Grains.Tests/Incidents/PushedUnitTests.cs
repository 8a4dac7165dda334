using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

/// <summary>Whoever supervision is put to sees the incident and can answer, and nobody is named who is not there.</summary>
public class PushedUnitTests
{
    private static readonly UnitKey Enforcement = UnitKey.Platform("LawEnforcement");
    private static readonly Caller Leader = new("leader-1", Role.ShiftLeader);
    private static readonly Caller Crew = new("chengguan-1", Role.AgencyOfficer, UnitKey.Agency("chengguan"));
    private static readonly Caller Enforcer = new("le-1", Role.PlatformOfficer, Enforcement);

    // As SmallTown, with a small matter of the grid under a category of a platform.
    private static readonly Towns.Town Town = new(SmallTown.Definition with
    {
        Categories = [.. SmallTown.Definition.Categories, SmallTown.Definition.Categories.Single(known => known.Code == "rubbish") with { Code = "stall/cart" }],
    });

    [Fact]
    public void Platform_and_county_see_what_they_are_pushed_for_until_it_is_done()
    {
        var incident = At(IncidentStep.Dispatched, Town);
        Assert.Equal([UnitKey.Agency("chengguan")], Seen(incident));

        incident = Until(incident, Role.PlatformOfficer);
        Assert.Equal([UnitKey.Agency("chengguan"), Enforcement], Seen(incident));
        incident = Until(incident, Role.CountyOfficer);
        Assert.Equal([UnitKey.Agency("chengguan"), UnitKey.County], Seen(incident));

        var late = incident.LastAt;
        foreach (var command in new IncidentCommand[]
        {
            new TakeIncident { Id = "t", By = Crew, At = late },
            new ArriveAtIncident { Id = "a", By = Crew, At = late },
            new ResolveIncident("moved", ["photo-1"]) { Id = "r", By = Crew, At = late },
        }) incident = Done(incident, command);
        Assert.DoesNotContain(UnitKey.County, Seen(incident));
    }

    [Fact]
    public void The_platform_over_one_agency_does_not_see_what_another_platform_has_now()
    {
        var incident = Until(At(IncidentStep.Dispatched, Town), Role.PlatformOfficer);

        incident = Done(incident, new TransferIncident(UnitKey.Platform("PublicSafety"), "theirs") { Id = "t", By = Crew, At = incident.LastAt });

        Assert.Equal([UnitKey.Platform("PublicSafety")], Seen(incident));
    }

    [Fact]
    public void A_small_matter_of_the_grid_is_put_to_the_platform_of_its_category_where_it_has_one()
    {
        var (cart, rubbish) = (InGrid("stall/cart"), InGrid("rubbish"));

        Assert.Contains(Enforcement, Seen(Until(cart, Role.PlatformOfficer)));
        Assert.Equal([Role.GridWorker, Role.GridLeader, Role.PlatformOfficer, Role.ShiftLeader, Role.CommandRoomHead, Role.CountyOfficer], Ladder(cart));
        Assert.Equal([Role.GridWorker, Role.GridLeader, Role.ShiftLeader, Role.CommandRoomHead, Role.CountyOfficer], Ladder(rubbish));
    }

    [Fact]
    public void Whoever_supervision_is_put_to_may_answer_it()
    {
        var incident = Done(At(IncidentStep.Dispatched, Town), new SuperviseIncident(Start.AddMinutes(10), "press asks") { Id = "s", By = Leader, At = Start });
        Assert.Equal(RefusalCode.TakenBySomeoneElse, Answer(incident, Enforcer));

        incident = Until(incident, Role.PlatformOfficer);
        Assert.Null(Answer(incident, Enforcer));
        Assert.Null(Answer(incident, Crew));
        Assert.Equal(RefusalCode.TakenBySomeoneElse, Answer(incident, new Caller("safety-1", Role.PlatformOfficer, UnitKey.Platform("PublicSafety"))));

        incident = Until(incident, Role.CountyOfficer);
        Assert.Null(Answer(incident, new Caller("county-1", Role.CountyOfficer, UnitKey.County)));
    }

    private static IEnumerable<UnitKey> Seen(IncidentState incident) => IncidentSummary.Of(incident).UnitsInSight();

    private static IncidentState InGrid(string category) => Done(At(IncidentStep.Accepted, Town), new TriageIncident(category, 3) { Id = "g", By = Leader, At = Start, Reason = "seen" });

    private static RefusalCode? Answer(IncidentState incident, Caller by) =>
        IncidentDecisions.Decide(incident, new AnswerIncident(AnswerTo.Supervision, "on our way") { Id = "x", By = by, At = incident.LastAt }, Town, incident.LastAt).Refusal?.Code;

    private static IncidentState Done(IncidentState incident, IncidentCommand command)
    {
        var decision = IncidentDecisions.Decide(incident, command, Town, command.At);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(incident, IncidentFolding.Apply);
    }

    private static IncidentState Until(IncidentState incident, Role pushed) => Pushes(incident).First(push => push.To == pushed).After;

    private static IEnumerable<Role> Ladder(IncidentState incident) => Pushes(incident).Where(push => push.Step is LimitedStep.Resolve).Select(push => push.To);

    private static IEnumerable<(LimitedStep Step, Role To, IncidentState After)> Pushes(IncidentState incident)
    {
        while (incident.NextLimitAt is { } next)
        {
            var decision = IncidentDecisions.Decide(incident, new CheckLimits { Id = "limits", By = Caller.Rule, At = next }, Town, next);
            incident = decision.Events.Aggregate(incident, IncidentFolding.Apply);
            foreach (var started in decision.Events.OfType<SupervisionStarted>()) yield return (started.Step, started.To!.Value, incident);
        }
    }
}
