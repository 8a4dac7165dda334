using GovGrid.Grains.Units;
using GovGrid.Testing;
using GovGrid.Units;

namespace GovGrid.Grains.Tests.Town;

/// <summary>Which zone is asked to help which other.</summary>
public class ZoneHelpTests
{
    private readonly ZoneHelp help = new();

    [Fact]
    public void What_moved_on_to_another_zone_is_sought_there_although_the_first_tells_late()
    {
        help.Stands("b", Seeks(Item(version: 3)));
        help.Stands("a", Seeks(Item(version: 2)));
        help.Stands("a", Seeks());
        Assert.True(help.Stands("c", Seeks() with { Idle = 1 }));

        Assert.Equal(("c", Item(version: 3)), help.NextOffer(zone => zone == "b" ? ["c"] : []));
    }

    [Fact]
    public void What_moved_on_is_no_longer_sought_where_it_was()
    {
        help.Stands("a", Seeks(Item(version: 2)));
        help.Stands("b", Seeks(Item(version: 3)));
        help.Stands("c", Seeks() with { Idle = 1 });
        help.Stands("a", Seeks());

        Assert.Equal(("c", Item(version: 3)), help.NextOffer(zone => zone == "b" ? ["c"] : []));
        help.Stands("b", Seeks());
        help.CouldNot("c", "moving");
        Assert.Null(help.NextOffer(_ => ["c"]));
    }

    private static WorkItem Item(int version) => new("moving", version, 3, SmallTown.MondayMorning);

    private static ZoneStanding Seeks(params WorkItem[] items) => new(0, items, [], IsFresh: false);
}
