using GovGrid.Towns;

namespace GovGrid.Silo.Privacy.Retention;

/// <summary>Personal data that is kept for a time. Whatever is registered as such is swept with the others.</summary>
public interface IRetained
{
    /// <summary>What it is, as the audit has it, such as <c>contact</c>.</summary>
    string Name { get; }

    /// <summary>Erases some of what is past its time in a town; harmless when repeated.</summary>
    /// <param name="town">The town.</param>
    /// <param name="now">The town's time, UTC.</param>
    /// <returns>What was erased: ids of incidents, or other names that tell nobody. Empty when nothing is left to do.</returns>
    Task<IReadOnlyList<string>> Sweep(Town town, DateTimeOffset now);
}
