using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Call-takers: they put danger to life through, find the place, and accept, merge or refuse.</summary>
internal sealed class Intake(Scene scene, Surprises surprises)
{
    private static readonly NumberedText ReceiveId = new("world-receive-");
    private static readonly NumberedText AcceptId = new("world-accept-");

    private readonly DuplicateFinder duplicates = new(scene);

    private DeskAssumptions Assumed => scene.Assumed.Desks;

    /// <summary>A call-taker has a report.</summary>
    public void Receive(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Intake, matter, time);
        var when = at + stream.Minutes(Scene.For(Assumed.Accept, matter));
        MaybeEmergency(matter, at, by, time);
        scene.Plan(matter, when, ReceiveId[time], () => Decide(matter, when, by, time, stream));
    }

    // One button, before anything else.
    private void MaybeEmergency(Matter matter, DateTimeOffset at, Caller by, int time)
    {
        var (emergency, stream) = (Scene.For(Assumed.Emergency, matter), scene.Chance(Purpose.Emergency, matter, time));
        if (!stream.Chance(emergency.Share)) return;
        var command = new HandOverIncident(emergency.Service) { Id = $"world-emergency-{time}", By = by, At = at };
        scene.Aside(matter, command, incident => incident.Step.IsOpen() && incident.EmergencyService is null);
    }

    private async Task Decide(Matter matter, DateTimeOffset when, Caller by, int time, Xoshiro256 stream)
    {
        var (same, place) = (stream.Chance(Assumed.Merge.Share), matter.State.Place);
        var refused = stream.Chance(place.Outside ? Assumed.RefuseOutside.Value : Assumed.Refuse.Value.GetValueOrDefault(matter.State.Channel));
        if (same && duplicates.FirstOf(matter, matter.State.Category) is { } first)
        {
            await scene.Hands.Give(matter, new MergeIncident(first) { Id = $"world-merge-{time}", By = by, At = when });
        }
        else if (refused)
        {
            var reason = scene.Say(place.Outside ? scene.Assumed.Phrases.RefusedOutside : scene.Assumed.Phrases.Refused, ref stream);
            await scene.Hands.Give(matter, new RefuseIncident(reason) { Id = $"world-refuse-{time}", By = by, At = when });
        }
        else
        {
            if (place.Point is null) await MaybePlace(matter, when, by, time);
            await scene.Hands.Give(matter, new AcceptIncident { Id = AcceptId[time], By = by, At = when });
            if (!stream.Chance(Assumed.NoteShare.Value)) return;
            var note = scene.Say(scene.Assumed.Phrases.Noted, ref stream);
            await scene.Hands.Give(matter, new NoteOnIncident(note) { Id = $"world-note-{time}", By = by, At = when });
        }
    }

    // An address that nobody knows is found on the map, with whoever called on the line.
    private async Task MaybePlace(Matter matter, DateTimeOffset when, Caller by, int time)
    {
        var stream = scene.Chance(Purpose.Place, matter, time);
        if (!stream.Chance(Assumed.Placed.Value)) return;
        var place = surprises.PlaceNear(stream.OneOf(scene.Town.Definition.Grids), ref stream) with { Address = matter.State.Place.Address };
        var reason = scene.Say(scene.Assumed.Phrases.Detours.Elsewhere, ref stream);
        await scene.Hands.Give(matter, new RelocateIncident(place, reason) { Id = $"world-place-{time}", By = by, At = when });
    }
}
