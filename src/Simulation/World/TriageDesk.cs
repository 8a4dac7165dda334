using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>How dispatchers decide on category, route and unit.</summary>
internal sealed class TriageDesk
{
    private static readonly NumberedText TriageId = new("world-triage-");

    private readonly Scene scene;
    private readonly DuplicateFinder duplicates;
    private readonly LeadFinder leads;
    private readonly Dictionary<string, string> categoryOfText = [];
    private readonly WeightedChoice<string> anyCategory;

    public TriageDesk(Scene scene)
    {
        this.scene = scene;
        (duplicates, leads) = (new DuplicateFinder(scene), new LeadFinder(scene));
        var categories = scene.Assumed.Demand.Categories;
        foreach (var kind in categories.SelectMany(category => category.Kinds))
            foreach (var text in kind.Texts)
                categoryOfText.TryAdd(text.In(scene.Assumed.Language.Value), kind.Code);
        anyCategory = new(categories.Select(category => (category.Code, category.Share)));
    }

    public void Plan(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Triage, matter, time);
        var when = at + (matter.Course?.Triage ?? stream.Minutes(Scene.For(scene.Assumed.Desks.Triage, matter)));
        var category = CategoryOf(matter.State, ref stream);
        var recognises = stream.Chance(scene.Assumed.Desks.Merge.Share);
        scene.Deeds.At(when, new Triage(this, matter, category, recognises, new CommandHead(TriageId[time], by, when), time));
    }

    /// <summary>The unit to send to; null for what the route says. A platform without crews has its agencies do the work.</summary>
    public UnitKey? UnitFor(Matter matter, ref Xoshiro256 stream)
    {
        // What came back, or has no grid any more, goes elsewhere than the route says.
        if (matter.State.Returns > 0 || matter.State.Route?.Unit is null) return ElseThanReturned(matter);
        return matter.State.Route?.Unit is { Kind: "platform" } platform && scene.Town.FindPosts(platform) is not { Count: > 0 }
            ? AgencyOf(platform.Name, ref stream)
            : null;
    }

    /// <summary>An agency with crews that serves a platform; null where there is none.</summary>
    public UnitKey? AgencyOf(string platform, ref Xoshiro256 stream)
    {
        var agencies = scene.Town.Definition.Agencies.Where(agency => agency.Posts.Count > 0 && agency.Platforms.Contains(platform)).ToArray();
        return agencies.Length == 0 ? null : UnitKey.Agency(stream.OneOf(agencies).Id);
    }

    /// <summary>Who has not sent it back: who else handles such matters, then all other units of the town, at last the county, which names a department.</summary>
    public UnitKey ElseThanReturned(Matter matter)
    {
        UnitKey[] likely = [Scene.For(scene.Assumed.Workers.HandOver, matter).Unit, Scene.For(scene.Assumed.Desks.WithoutGrid, matter)];
        return likely.Concat(scene.Town.StaffedUnits)
            .Where(unit => unit != UnitKey.CommandRoom && unit.Kind != "department" && !matter.ReturnedBy.Contains(unit) && scene.Town.FindPosts(unit) is { Count: > 0 })
            .Append(UnitKey.County)
            .First();
    }

    private Task MergeLinkOrDecide(Matter matter, string category, bool recognises, CommandHead head, int time) =>
        recognises && duplicates.FirstOf(matter, category) is { } first
            ? scene.Hands.Give(matter, new MergeIncident(first) { Id = $"world-merge-{time}", By = head.By, At = head.At })
            : LinkOrDecide(matter, category, head);

    private Task LinkOrDecide(Matter matter, string category, CommandHead head) =>
        scene.Weather.At(head.At) is { } spell && scene.Chance(Purpose.Link, matter, 1).Chance(scene.Assumed.Desks.Link.Share)
        && leads.LeadOf(matter, category, spell) is { } lead
            ? LinkAndDecide(matter, lead, category, head)
            : scene.Hands.Give(matter, Decide(matter.State, category, head));

    private async Task LinkAndDecide(Matter matter, string lead, string category, CommandHead head)
    {
        await scene.Hands.Give(matter, new LinkIncident(lead) { Id = head.Id + "-link", By = head.By, At = head.At });
        await scene.Hands.Give(matter, Decide(matter.State, category, head));
    }

    private TriageIncident Decide(IncidentState incident, string category, CommandHead head) =>
        new(category, incident.Category is null ? null : incident.Severity, RouteFor(incident, category)) { Id = head.Id, By = head.By, At = head.At };

    // A dispatcher reads what was written; words that the world did not make up itself are anybody's guess.
    private string CategoryOf(IncidentState incident, ref Xoshiro256 stream) =>
        incident.Category ?? categoryOfText.GetValueOrDefault(incident.Description) ?? anyCategory.Pick(ref stream);

    private Route? RouteFor(IncidentState incident, string code)
    {
        var category = scene.Town.FindCategory(code)!;
        if (category.Route.Kind is not RouteKind.Grid || incident.Place.Grid is not null) return null;
        return RouteTo(scene.Assumed.Desks.WithoutGrid.For(code, category.Severity));
    }

    private Route RouteTo(UnitKey unit) => unit.Kind switch
    {
        "platform" => new Route(RouteKind.Platform, unit.Name),
        "agency" => new Route(RouteKind.Platform, scene.Town.Definition.Agencies.First(agency => agency.Id == unit.Name).Platforms[0], unit.Name),
        "department" => new Route(RouteKind.County, Department: unit.Name),
        _ => Route.County,
    };

    private sealed class Triage(TriageDesk desk, Matter matter, string category, bool recognises, CommandHead head, int time) : MatterDeed(desk.scene, matter, matter.Plan)
    {
        public override string What => head.Id;

        protected override Task DoPlanned() => desk.MergeLinkOrDecide(Matter, category, recognises, head, time);
    }
}
