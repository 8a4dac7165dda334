using System.Data.Common;
using System.Globalization;

namespace GovGrid.Silo.Storage;

/// <summary>
/// Reads and writes columns that both databases hold in the same form. Times are texts where accounts, tokens and photos are kept, and ticks where the
/// town's history is.
/// </summary>
internal static class Cells
{
    /// <summary>A time in one fixed form, so that texts compare as times do.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A time that may be absent.</summary>
    public static string? Text(DateTimeOffset? time) => time is { } there ? Text(there) : null;

    /// <summary>A text that may be absent.</summary>
    public static string? Optional(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A time.</summary>
    public static DateTimeOffset Time(DbDataReader row, int column) =>
        DateTimeOffset.ParseExact(row.GetString(column), "O", CultureInfo.InvariantCulture);

    /// <summary>A time that may be absent.</summary>
    public static DateTimeOffset? OptionalTime(DbDataReader row, int column) => row.IsDBNull(column) ? null : Time(row, column);

    /// <summary>A time that is kept in ticks.</summary>
    public static DateTimeOffset TimeOfTicks(DbDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);

    /// <summary>A time that is kept in ticks and may be absent.</summary>
    public static DateTimeOffset? OptionalTimeOfTicks(DbDataReader row, int column) => row.IsDBNull(column) ? null : TimeOfTicks(row, column);
}
