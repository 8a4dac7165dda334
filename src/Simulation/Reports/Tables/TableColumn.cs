namespace GovGrid.Simulation.Reports.Tables;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Name">Its name: letters, digits and underscores.</param>
public abstract record TableColumn(string Name)
{
    /// <summary>How many values it has.</summary>
    public abstract int Count { get; }
}

/// <summary>Texts.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Values">The texts; empty where there is none.</param>
public sealed record TextColumn(string Name, IReadOnlyList<string> Values) : TableColumn(Name)
{
    /// <inheritdoc />
    public override int Count => Values.Count;
}

/// <summary>Whole numbers.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Values">The numbers.</param>
public sealed record WholeColumn(string Name, IReadOnlyList<int> Values) : TableColumn(Name)
{
    /// <inheritdoc />
    public override int Count => Values.Count;
}

/// <summary>Numbers.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Values">The numbers; not a number where nothing was observed, which files leave empty.</param>
public sealed record NumberColumn(string Name, IReadOnlyList<double> Values) : TableColumn(Name)
{
    /// <inheritdoc />
    public override int Count => Values.Count;
}
