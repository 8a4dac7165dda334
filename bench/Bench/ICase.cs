namespace GovGrid.Bench;

/// <summary>One case of a benchmark.</summary>
internal interface ICase
{
    /// <summary>Its name on the command line and in results.</summary>
    string Name { get; }

    /// <summary>Measures it.</summary>
    /// <param name="say">Tells how far it has come.</param>
    Task<IReadOnlyList<Row>> Run(Action<string> say);
}
