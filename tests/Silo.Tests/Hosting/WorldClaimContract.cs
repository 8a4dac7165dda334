using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Hosting;

/// <summary>Simulated and real people never meet in one database, whichever kind it is.</summary>
public abstract class WorldClaimContract
{
    private const int Before = 4; // the last schema that did not say which world it is of

    private const string StoredState =
        "INSERT INTO OrleansStorage (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId, Version) VALUES ('330109013', 0, 0, 'town', 'govgrid', 1)";

    protected abstract StorageOptions Options { get; }

    [Theory]
    [InlineData(WorldKind.Simulated, WorldKind.None)]
    [InlineData(WorldKind.None, WorldKind.Simulated)]
    public void A_database_keeps_to_the_kind_of_world_that_it_was_first_started_with(object first, object other)
    {
        Take((WorldKind)first);

        Take((WorldKind)first);
        AssertRefused((WorldKind)other, (WorldKind)first);
    }

    [Fact]
    public void An_older_database_with_leased_time_is_of_simulated_people()
    {
        OldDatabase.Make(Options, Before, "INSERT INTO GovGridClock (Id, LeaseTicks) VALUES (1, 5)", StoredState);

        AssertRefused(WorldKind.None, WorldKind.Simulated);
        Take(WorldKind.Simulated);
    }

    [Fact]
    public void An_older_database_with_state_and_no_leased_time_is_of_real_people()
    {
        OldDatabase.Make(Options, Before, StoredState);

        AssertRefused(WorldKind.Simulated, WorldKind.None);
        Take(WorldKind.None);
    }

    [Fact]
    public void An_older_database_in_which_nothing_ever_happened_is_of_no_kind_yet()
    {
        OldDatabase.Make(Options, Before);

        Take(WorldKind.None);
    }

    private void Take(WorldKind world)
    {
        using var database = GovGridStorage.Open(Options);
        WorldClaim.Take(database, world);
    }

    private void AssertRefused(WorldKind asked, WorldKind kept)
    {
        var refused = Assert.Throws<StorageException>(() => Take(asked));
        Assert.Contains($"Expected: GOVGRID_WORLD={kept.ToString().ToLowerInvariant()},", refused.Message, StringComparison.Ordinal);
        Assert.Contains("GOVGRID_DATA or GOVGRID_DB", refused.Message, StringComparison.Ordinal);
    }
}
