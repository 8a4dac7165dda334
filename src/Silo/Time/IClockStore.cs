namespace GovGrid.Silo.Time;

/// <summary>Keeps the end of the clock's lease where it survives the process.</summary>
public interface IClockStore
{
    /// <summary>The latest moment ever stored; null before the first.</summary>
    Task<DateTimeOffset?> Read();

    /// <summary>Stores a moment durably, unless a later one is stored already.</summary>
    Task Save(DateTimeOffset end);
}
