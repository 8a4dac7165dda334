using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>What turns up on the scene: another place, another kind of matter, a need for others, for time, or to wait.</summary>
internal sealed class Surprises(Scene scene)
{
    private DetourPhrases Phrases => scene.Assumed.Phrases.Detours;

    /// <summary>Whether it is elsewhere than reported; then whoever is there says so.</summary>
    public void MaybeElsewhere(Matter matter, DateTimeOffset when, Caller by, IReadOnlyList<Case<double>> cases, ref Xoshiro256 stream)
    {
        if (!stream.Chance(Scene.For(cases, matter)) || scene.Town.FindGrid(matter.State.Place.Grid) is not { } grid) return;
        var place = PlaceNear(grid, ref stream);
        var reason = scene.Say(Phrases.Elsewhere, ref stream);
        scene.Aside(matter, new RelocateIncident(place, reason) { Id = $"world-relocate-{matter.Arrivals}", By = by, At = when }, IsThere(by));
    }

    /// <summary>Whether it is of another kind or more severe than triage said.</summary>
    public void MaybeOther(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        if (!stream.Chance(Scene.For(scene.Assumed.Crews.Detours.Reclassify, matter)) || matter.State.Category is not { } category) return;
        var (other, severity) = OtherThan(category, matter.State.Severity, ref stream);
        var reason = scene.Say(Phrases.Reclassified, ref stream);
        scene.Aside(matter, new ReclassifyIncident(other, severity, reason) { Id = $"world-reclassify-{matter.Arrivals}", By = by, At = when }, IsThere(by));
    }

    /// <summary>Whether others have to help.</summary>
    public void MaybeJoint(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var assumed = Scene.For(scene.Assumed.Crews.Detours.Joint, matter);
        if (!stream.Chance(assumed.Share)) return;
        var units = assumed.Units.Where(unit => unit != matter.State.Owner).ToArray();
        if (units.Length == 0) return;
        var reason = scene.Say(Phrases.Joint, ref stream);
        scene.Aside(matter, new AssistIncident(units, reason) { Id = $"world-assist-{matter.Arrivals}", By = by, At = when }, IsThere(by));
    }

    /// <summary>Whether more time is asked for, where it still can be.</summary>
    public void MaybeLonger(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var assumed = Scene.For(scene.Assumed.Crews.Detours.Extend, matter);
        if (stream.Chance(assumed.Share)) AskForTime(matter, when, $"world-extend-{matter.Arrivals}", by, assumed, MayBeExtended(when, by), ref stream);
    }

    /// <summary>Its limit to resolve comes near: some ask only now, mostly too late.</summary>
    public void Warned(Matter matter, LimitWarned happened, int version)
    {
        if (happened.Step is not LimitedStep.Resolve || matter.State.Owner.Kind is not ("platform" or "agency")) return;
        var stream = scene.Chance(Purpose.Detour, matter, -version); // versions and arrivals must not draw the same
        var assumed = Scene.For(scene.Assumed.Crews.Detours.Extend, matter);
        if (!stream.Chance(assumed.Warned)) return;
        var when = happened.At + stream.Minutes(Scene.For(scene.Assumed.Desks.Dispatch, matter));
        if (scene.Staff.HolderOf(matter.State, when) is { } holder)
            AskForTime(matter, when, $"world-extend-late-{version}", holder, assumed, incident => incident.Owner == holder.Unit && incident.Step.IsOpen(), ref stream);
    }

    /// <summary>Whether the matter has to wait for something outside; then whoever is there asks for that.</summary>
    /// <returns>How long the crew waits for a decision before it finds another way; null where nothing has to be waited for.</returns>
    public TimeSpan? MaybeWaits(Matter matter, DateTimeOffset when, Caller by, ref Xoshiro256 stream)
    {
        var assumed = Scene.For(scene.Assumed.Crews.Detours.Suspend, matter);
        if (!stream.Chance(assumed.Share)) return null;
        var (days, patience) = (TimeSpan.FromDays(assumed.Days.Sample(ref stream)), stream.Minutes(assumed.Patience));
        var reason = scene.Say(Phrases.Suspended, ref stream);
        scene.Aside(matter, new SuspendIncident(when + days, reason) { Id = $"world-suspend-{matter.Arrivals}", By = by, At = when }, IsThere(by));
        return patience;
    }

    /// <summary>Its clock stands still: at times what was waited for comes early, and at times somebody forgets that it stands still.</summary>
    public void Suspended(Matter matter, IncidentSuspended happened, int version)
    {
        var stream = scene.Chance(Purpose.Detour, matter, -version);
        var (comesEarly, part) = (stream.Chance(Scene.For(scene.Assumed.Crews.Detours.Suspend, matter).Early), stream.Uniform());
        var reason = scene.Say(Phrases.Resumed, ref stream);
        bool Rests(IncidentState incident) => incident.Suspension?.Until == happened.Until;
        var early = happened.At + part * (happened.Until - happened.At);
        if (comesEarly)
            scene.Aside(matter, early, $"resume-{version}", () => scene.Staff.HolderOf(matter.State, early), Rests, head =>
                new ResumeIncident(reason) { Id = head.Id, By = head.By, At = head.At });
        if (!scene.Hands.Errs(Mistake.WhileSuspended, $"{matter.Id}/{version}")) return;
        var soon = happened.At + stream.Minutes(Scene.For(scene.Assumed.Desks.Dispatch, matter));
        var why = scene.Say(scene.Assumed.Phrases.Escalated, ref stream);
        scene.Aside(matter, soon, $"forgotten-{version}", () => scene.Staff.HolderOf(matter.State, soon), Rests, head =>
            head.By.Role is Role.GridLeader
                ? new ReturnIncident(why) { Id = head.Id, By = head.By, At = head.At }
                : new EscalateIncident(why) { Id = head.Id, By = head.By, At = head.At });
    }

    /// <summary>A place in a grid or one beside it.</summary>
    public Place PlaceNear(GridDefinition grid, ref Xoshiro256 stream)
    {
        var there = grid.Neighbours.Count > 0 && stream.Chance(0.5) ? scene.Town.FindGrid(stream.OneOf(grid.Neighbours))! : grid;
        return new Place(scene.Places.PointIn(there, ref stream), null, there.Code);
    }

    private void AskForTime(Matter matter, DateTimeOffset when, string id, Caller by, ExtendAssumption assumed, Func<IncidentState, bool> holds, ref Xoshiro256 stream)
    {
        var days = Math.Max(1, Math.Round(assumed.Days.Sample(ref stream)));
        var reason = scene.Say(Phrases.Extended, ref stream);
        scene.Aside(matter, new ExtendIncident(days, reason) { Id = id, By = by, At = when }, holds);
    }

    private Func<IncidentState, bool> MayBeExtended(DateTimeOffset when, Caller by)
    {
        var (isThere, earliest) = (IsThere(by), when + TimeSpan.FromDays(scene.Town.Definition.Policy.Extension.AskedDaysBefore));
        return incident => isThere(incident) && incident.Request is null && incident.Limits.Any(limit => limit.Step is LimitedStep.Resolve && limit.Due > earliest);
    }

    private (string Category, int? Severity) OtherThan(string category, int severity, ref Xoshiro256 stream)
    {
        if (stream.Chance(0.5)) return (category, severity > 1 ? severity - 1 : 2);
        var parent = scene.Town.FindCategory(category)?.Parent;
        var siblings = scene.Town.Definition.Categories.Where(other => other.Parent == parent && other.Code != category).ToArray();
        return siblings.Length == 0 ? (category, severity > 1 ? severity - 1 : 2) : (stream.OneOf(siblings).Code, null);
    }

    private static Func<IncidentState, bool> IsThere(Caller by) =>
        incident => incident.Step is IncidentStep.OnScene && incident.Assignee == by.Id && incident.Suspension is null;
}
