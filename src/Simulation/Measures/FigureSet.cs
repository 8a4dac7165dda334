namespace GovGrid.Simulation.Measures;

/// <summary>
/// The figures of one replication by path, such as <c>queues.commandroom.meanWaitMinutes</c>. Not a number where nothing was observed that
/// would make one.
/// </summary>
public sealed class FigureSet
{
    private readonly Dictionary<string, double> values = [];
    private readonly List<string> paths = [];
    private readonly Stack<string> within = new([""]);

    /// <summary>The paths, in the order in which they were added.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>The figure of a path; not a number where there is none.</summary>
    public double this[string path] => values.GetValueOrDefault(path, double.NaN);

    /// <summary>Adds a figure under the present place.</summary>
    public void Add(string name, double value)
    {
        var path = within.Peek() + name;
        if (values.TryAdd(path, value)) paths.Add(path);
        else throw new InvalidOperationException($"There is a figure {path} already.");
    }

    /// <summary>Adds figures under a name.</summary>
    public void Under(string name, Action<FigureSet> add)
    {
        within.Push($"{within.Peek()}{name}.");
        add(this);
        within.Pop();
    }
}
