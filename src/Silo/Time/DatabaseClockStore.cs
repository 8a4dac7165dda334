using System.Globalization;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Time;

/// <summary>The lease in the database; nodes that share one raise it together.</summary>
internal sealed class DatabaseClockStore(Database database) : IClockStore
{
    private const string Raise =
        "INSERT INTO GovGridClock (Id, LeaseTicks) VALUES (1, @ticks) ON CONFLICT (Id) DO UPDATE "
        + "SET LeaseTicks = excluded.LeaseTicks WHERE GovGridClock.LeaseTicks < excluded.LeaseTicks";

    public Task<DateTimeOffset?> Read() => database.Read<DateTimeOffset?>(connection =>
    {
        using var command = Statement.Of(connection, "SELECT LeaseTicks FROM GovGridClock");
        return command.ExecuteScalar() is { } ticks
            ? new DateTimeOffset(Convert.ToInt64(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero)
            : null;
    });

    public Task Save(DateTimeOffset end) => database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, Raise, ("@ticks", end.UtcTicks));
        return command.ExecuteNonQuery();
    });
}
