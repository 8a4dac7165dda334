using GovGrid.Incidents;
using GovGrid.Simulation.Demand.Courses;

namespace GovGrid.Simulation.World;

/// <summary>The open incidents that the world knows, also by grid.</summary>
internal sealed class Matters
{
    private readonly Dictionary<string, Matter> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Matter>> byGrid = new(StringComparer.Ordinal); // in no order: few are open in one at a time

    private readonly Dictionary<string, Course> expected = [];
    private readonly Dictionary<string, int> intended = new(StringComparer.Ordinal); // of ended ones, for how many times they were known somebody means to do something

    public int Count => open.Count;

    public IReadOnlyList<Matter> All => [.. open.Values.OrderBy(matter => matter.Id, StringComparer.Ordinal)];

    /// <summary>Ended ones about which somebody still means to do something, ordered.</summary>
    public IReadOnlyList<string> Ended => [.. intended.Keys.Order(StringComparer.Ordinal)];

    public Matter? Find(string id) => open.GetValueOrDefault(id);

    /// <summary>Notes how an incident will go on that is about to be reported.</summary>
    public void Expect(string id, Course course) => expected[id] = course;

    public Matter Add(string id)
    {
        var matter = expected.Remove(id, out var course) ? new Matter(id) { Course = course } : new Matter(id);
        open[id] = matter;
        return matter;
    }

    /// <summary>Keeps the index by grid, and forgets what has ended.</summary>
    public void Update(Matter matter, string? gridBefore)
    {
        var grid = matter.State.Step.IsOpen() ? matter.State.Place.Grid : null;
        if (grid != gridBefore)
        {
            if (gridBefore is not null) byGrid[gridBefore].Remove(matter);
            if (grid is not null) InGrid(grid).Add(matter);
        }
        if (matter.State.Step.IsOpen()) return;
        open.Remove(matter.Id);
        if (matter.Intended > 0) Intend(matter.Id, 1);
    }

    /// <summary>Whether an incident is over for everybody: it has ended, and nobody means to rate, reopen or take back anything.</summary>
    public bool IsOver(string id) => !open.ContainsKey(id) && !intended.ContainsKey(id);

    /// <summary>Somebody means to do something about an incident.</summary>
    public void Hold(Matter matter)
    {
        if (matter.Intended++ == 0 && !matter.State.Step.IsOpen()) Intend(matter.Id, 1);
    }

    /// <summary>Somebody does it now, or does not mean to any more.</summary>
    public void LetGo(Matter matter)
    {
        if (--matter.Intended == 0 && !matter.State.Step.IsOpen()) Intend(matter.Id, -1);
    }

    // One that was reopened is known anew, while the people of its first life may still mean something.
    private void Intend(string id, int change)
    {
        if (intended.GetValueOrDefault(id) + change is var times and > 0) intended[id] = times;
        else intended.Remove(id);
    }

    /// <summary>Open incidents of a grid, in no order.</summary>
    public IEnumerable<Matter> In(string grid) => byGrid.TryGetValue(grid, out var matters) ? matters : [];

    private List<Matter> InGrid(string grid)
    {
        if (!byGrid.TryGetValue(grid, out var matters)) byGrid[grid] = matters = [];
        return matters;
    }
}
