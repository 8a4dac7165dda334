using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Hosting;

/// <summary>
/// Keeps simulated and real people apart: a database is of the kind of world that it was first started with, for good. Otherwise a start
/// that forgot one setting would let simulated operators close real incidents.
/// </summary>
internal static class WorldClaim
{
    private const string Claim = "INSERT INTO GovGridWorld (Id, Kind) VALUES (1, @kind) ON CONFLICT (Id) DO NOTHING";

    /// <summary>Makes sure that a database is of a kind of world; one that is of none yet becomes so.</summary>
    /// <exception cref="StorageException">It is of the other kind.</exception>
    public static void Take(Database database, WorldKind world)
    {
        // The silo is being put together and nothing runs yet: here is no thread to give back.
        var (asked, kept) = (Name(world), database.Write(transaction =>
        {
            using var claim = Statement.Of(transaction, Claim, ("@kind", Name(world)));
            claim.ExecuteNonQuery();
            using var read = Statement.Of(transaction, "SELECT Kind FROM GovGridWorld");
            return (string)read.ExecuteScalar()!;
        }).GetAwaiter().GetResult());
        if (kept == asked) return;
        throw new StorageException(
            $"{database.Name} is a town's with GOVGRID_WORLD={kept}, and this start is with GOVGRID_WORLD={asked} (simulated where it is not set). "
            + $"Expected: GOVGRID_WORLD={kept}, or another database (GOVGRID_DATA or GOVGRID_DB).");
    }

    private static string Name(WorldKind world) => world is WorldKind.Simulated ? "simulated" : "none";
}
