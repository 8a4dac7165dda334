using GovGrid.Common;
using GovGrid.Grains.Live;
using GovGrid.Incidents;
using GovGrid.Testing;

namespace GovGrid.Grains.Tests.Town;

/// <summary>The picture that a feed keeps for those who look at it.</summary>
public class TownPictureTests
{
    private readonly TownPicture picture = new();

    [Fact]
    public void Nothing_is_kept_account_of_before_somebody_looks_and_then_all_that_is_there_is_new()
    {
        Set("b", 1);
        Set("a", 1);
        Assert.False(picture.HasChanged);

        Assert.True(picture.Watch());
        Assert.False(picture.Watch());

        Assert.Equal(["a", "b"], Cut());
        Assert.Single(picture.Around(new GeoPoint(120, 30), 100, most: 1));
    }

    [Fact]
    public void What_has_changed_is_told_once_and_what_ended_for_the_last_time()
    {
        picture.Watch();
        Set("a", 1);
        Set("b", 1);
        Assert.Equal(["a", "b"], Cut());

        Set("a", 1);
        Assert.False(picture.HasChanged);
        Set("b", 2, IncidentStep.Closed);
        Set("c", 1);
        Set("c", 2, IncidentStep.Closed); // came and went unseen
        Assert.Equal(["b"], Cut());
    }

    [Fact]
    public void When_nobody_has_looked_for_long_no_account_is_kept_any_more()
    {
        picture.Watch();
        for (var version = 1; version <= TownPicture.Attention; version++) Set("a", version);
        Assert.False(picture.Watch());

        for (var version = 1; version <= TownPicture.Attention + 1; version++) Set("a", TownPicture.Attention + version);

        Assert.True(picture.Watch());
        Assert.Equal(["a"], Cut());
    }

    private void Set(string id, int version, IncidentStep step = IncidentStep.Reported) => picture.Set(new IncidentState
    {
        Id = id,
        Version = version,
        Step = step,
        Place = new Place(new GeoPoint(120, 30), null, null),
    });

    private IEnumerable<string> Cut() => picture.Cut(1, 1, SmallTown.MondayMorning).Incidents!.Select(incident => incident.Id);
}
