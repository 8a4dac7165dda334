using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Incidents.Histories;

namespace GovGrid.Grains.Tests.Incidents;

/// <summary>A platform sends to its own agencies, the county to its departments, the command room to platforms, agencies and the county.</summary>
public class SendingTests
{
    private static readonly UnitKey Safety = UnitKey.Platform("PublicSafety");
    private static readonly UnitKey Enforcement = UnitKey.Platform("LawEnforcement");
    private static readonly UnitKey Chengguan = UnitKey.Agency("chengguan");
    private static readonly UnitKey Water = UnitKey.Department("water");
    private static readonly UnitKey Roads = UnitKey.Department("roads");

    private static readonly Caller Operator = new("op", Role.Operator);
    private static readonly Caller Leader = new("leader-1", Role.ShiftLeader);
    private static readonly Caller Crew = new("chengguan-1", Role.AgencyOfficer, Chengguan);
    private static readonly Caller SafetyOfficer = new("safety-1", Role.PlatformOfficer, Safety);
    private static readonly Caller Enforcer = new("le-1", Role.PlatformOfficer, Enforcement);
    private static readonly Caller County = new("county-1", Role.CountyOfficer, UnitKey.County);
    private static readonly Caller OfWater = new("water-1", Role.CountyOfficer, Water);

    private static readonly Towns.Town Town = new(SmallTown.Definition with
    {
        County = SmallTown.Definition.County with { Departments = [.. SmallTown.Definition.County.Departments, new("roads", SmallTown.Definition.Name, [])] },
        Categories = [.. SmallTown.Definition.Categories, SmallTown.Definition.Categories.Single(known => known.Code == "river") with { Code = "dam", Route = new Route(RouteKind.County, Department: "water") }],
    });

    [Fact]
    public void A_platform_sends_to_its_own_agencies_only()
    {
        Assert.Null(Sent(With(Enforcement), Enforcer, Chengguan));
        Assert.Equal(RefusalCode.NotAllowed, Sent(With(Safety), SafetyOfficer, Chengguan));
        Assert.Equal(RefusalCode.NotAllowed, Sent(With(Enforcement), Enforcer, Safety));
        Assert.Equal(RefusalCode.NotAllowed, Sent(With(Enforcement), Enforcer, Water));
        Assert.Equal(RefusalCode.NotAllowed, Sent(With(Enforcement), Enforcer, UnitKey.County));
    }

    [Fact]
    public void The_county_names_a_department_and_a_department_nobody()
    {
        Assert.Null(Sent(With(UnitKey.County), County, Water));
        Assert.Equal(RefusalCode.NotAllowed, Sent(With(UnitKey.County), County, Chengguan));
        Assert.Equal(RefusalCode.NotAllowed, Sent(With(Water), OfWater, Roads));
    }

    [Fact]
    public void The_command_room_sends_to_the_county_and_past_it_only_what_the_town_s_rules_give_a_department()
    {
        Assert.Null(Sent(At(IncidentStep.Triaged), Operator, UnitKey.County));
        Assert.Null(Sent(At(IncidentStep.Triaged), Operator, Safety));
        Assert.Equal(RefusalCode.NotAllowed, Sent(At(IncidentStep.Triaged), Operator, Water));
        Assert.Equal(RefusalCode.NotAllowed, Sent(At(IncidentStep.Triaged), Leader, Water));
        Assert.Null(Sent(Triaged("dam", null), Operator, Water));
        Assert.Equal(RefusalCode.NotAllowed, Sent(Triaged("dam", null), Operator, Roads));
    }

    [Fact]
    public void What_is_routed_to_a_department_that_the_town_s_rules_do_not_name_goes_to_the_county()
    {
        Assert.Equal(Water, Owner(Triaged("dam", null)));
        Assert.Equal(UnitKey.County, Owner(Triaged("river", new Route(RouteKind.County, Department: "roads"))));
    }

    [Fact]
    public void Nobody_hands_over_to_a_department_past_the_county()
    {
        Assert.Equal(RefusalCode.NotAllowed, HandedOver(With(Chengguan), Crew, Water));
        Assert.Equal(RefusalCode.NotAllowed, HandedOver(With(Water), OfWater, Roads));
        Assert.Null(HandedOver(With(Chengguan), Crew, Safety));
        Assert.Null(HandedOver(With(Water), OfWater, Chengguan));
        Assert.Null(HandedOver(With(UnitKey.County), County, Water));
    }

    private static IncidentState With(UnitKey unit) => IncidentFolding.Apply(At(IncidentStep.Triaged, Town), new IncidentDispatched(unit, null, null, null));

    private static IncidentState Triaged(string category, Route? route) =>
        Done(At(IncidentStep.Accepted, Town), new TriageIncident(category, null, route) { Id = "t", By = Operator, At = Start });

    private static IncidentState Done(IncidentState incident, IncidentCommand command) =>
        IncidentDecisions.Decide(incident, command, Town, Start).Events.Aggregate(incident, IncidentFolding.Apply);

    private static UnitKey Owner(IncidentState incident) => Done(incident, new DispatchIncident { Id = "d", By = Operator, At = Start }).Owner;

    private static RefusalCode? Sent(IncidentState incident, Caller by, UnitKey to) => Code(incident, new DispatchIncident(to) { Id = "x", By = by, At = Start });

    private static RefusalCode? HandedOver(IncidentState incident, Caller by, UnitKey to) => Code(incident, new TransferIncident(to, "theirs") { Id = "x", By = by, At = Start });

    private static RefusalCode? Code(IncidentState incident, IncidentCommand command) => IncidentDecisions.Decide(incident, command, Town, Start).Refusal?.Code;
}
