using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;

namespace GovGrid.Simulation.World;

/// <summary>
/// What the world knows of incidents: it learns from what it hears, and asks where something is missing. After a restart it hears the whole
/// history of what is open; the last event tells who is at what, and its time with the drawn duration until when.
/// </summary>
internal sealed class Recollection(Scene scene, Reactions people)
{
    /// <summary>Hears new events.</summary>
    public void Hear(IncidentRecord record)
    {
        var matter = scene.Matters.Find(record.Incident);
        if (matter is null && record is { FirstVersion: > 1, State.Step: var step } && !step.IsOpen()) return; // ended before it was known
        if (record.FirstVersion > 1 && (matter is null || matter.Misses(record)))
        {
            AskSoon(record.Incident);
            return;
        }
        Learn(matter ?? scene.Matters.Add(record.Incident), record);
    }

    /// <summary>Asks all grids what is open, and those incidents of which less is known.</summary>
    public async Task Recall()
    {
        var listed = new HashSet<string>();
        foreach (var grid in scene.Town.Definition.Grids.Select(grid => grid.Code).Append(null))
        {
            foreach (var entry in await scene.Deeds.Grains.GetGrid(scene.Town.Code, grid).Open())
            {
                listed.Add(entry.Incident);
                // The register hears of a version a little later than observers do, and knows none until an incident is active.
                var known = scene.Matters.Find(entry.Incident)?.State.Version ?? 0;
                if (!entry.Ended && (known == 0 || entry.Version > known)) await Ask(entry.Incident);
            }
        }
        foreach (var matter in scene.Matters.All)
            if (!listed.Contains(matter.Id))
                await Ask(matter.Id);
    }

    /// <summary>Hears again what was heard in a past that is lived again.</summary>
    /// <param name="record">The new events.</param>
    /// <param name="before">All events before them.</param>
    /// <param name="how">Has people react: once, or again and again.</param>
    public void HearAgain(IncidentRecord record, IEnumerable<IncidentEvent> before, Action<Action> how)
    {
        var matter = scene.Matters.Find(record.Incident);
        if (matter is null && record.FirstVersion > 1)
        {
            if (!record.State.Step.IsOpen()) return;
            record = record with { FirstVersion = 1, Events = [.. before, .. record.Events] }; // reopened: known anew
        }
        Learn(matter ?? scene.Matters.Add(record.Incident), record, how);
    }

    private void AskSoon(string incident) => scene.Deeds.At(scene.Deeds.Now, "ask what was missed", () => Ask(incident));

    private async Task Ask(string incident)
    {
        if (await scene.Deeds.Grains.GetIncident(incident).Get() is not { } view) return;
        if (scene.Matters.Find(incident) is null && !view.State.Step.IsOpen()) return;
        Learn(scene.Matters.Find(incident) ?? scene.Matters.Add(incident), new IncidentRecord(incident, 1, view.History, view.State));
    }

    private void Learn(Matter matter, IncidentRecord record, Action<Action>? how = null)
    {
        var (grid, assignee) = (matter.State.Step.IsOpen() ? matter.State.Place.Grid : null, matter.State.Assignee);
        var events = matter.Learn(record);
        if (events.Count == 0) return;
        scene.Matters.Update(matter, grid);
        if (how is null) React();
        else how(React);

        void React() => people.React(matter, events, matter.State.Version - events.Count + 1, assignee);
    }
}
