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
    private readonly Scene scene;
    private readonly DuplicateFinder duplicates;
    private readonly Dictionary<string, string> categoryOfText = [];
    private readonly WeightedChoice<string> anyCategory;

    public TriageDesk(Scene scene)
    {
        this.scene = scene;
        duplicates = new DuplicateFinder(scene);
        var categories = scene.Assumed.Demand.Categories;
        foreach (var kind in categories.SelectMany(category => category.Kinds))
            foreach (var text in kind.Texts)
                categoryOfText.TryAdd(text.In(scene.Assumed.Language.Value), kind.Code);
        anyCategory = new(categories.Select(category => (category.Code, category.Share)));
    }

    public void Plan(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Triage, matter, time);
        var when = at + stream.Minutes(Scene.For(scene.Assumed.Desks.Triage, matter));
        var category = CategoryOf(matter.State, ref stream);
        var recognises = stream.Chance(scene.Assumed.Desks.Merge.Share);
        scene.Plan(matter, when, $"triage-{time}", () => recognises && duplicates.FirstOf(matter, category) is { } first
            ? scene.Deeds.Give(matter.Id, new MergeIncident(first) { Id = $"world-merge-{time}", By = by, At = when })
            : scene.Deeds.Give(matter.Id, Decide(matter.State, category, new CommandHead($"world-triage-{time}", by, when))));
    }

    private TriageIncident Decide(IncidentState incident, string category, CommandHead head) =>
        new(category, incident.Category is null ? null : incident.Severity, RouteFor(incident, category)) { Id = head.Id, By = head.By, At = head.At };

    /// <summary>The unit to send to; null for what the route says. A platform without crews has its agencies do the work.</summary>
    public UnitKey? UnitFor(Matter matter, ref Xoshiro256 stream) =>
        matter.State.Route?.Unit is { Kind: "platform" } platform && scene.Town.FindPosts(platform) is not { Count: > 0 }
            ? AgencyOf(platform.Name, ref stream)
            : null;

    /// <summary>An agency with crews that serves a platform; null where there is none.</summary>
    public UnitKey? AgencyOf(string platform, ref Xoshiro256 stream)
    {
        var agencies = scene.Town.Definition.Agencies.Where(agency => agency.Posts.Count > 0 && agency.Platforms.Contains(platform)).ToArray();
        return agencies.Length == 0 ? null : UnitKey.Agency(stream.OneOf(agencies).Id);
    }

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
}
