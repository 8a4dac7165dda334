using GovGrid.Common;
using GovGrid.Grains.Live;

namespace GovGrid.Grains.Tests.Town;

public class PointIndexTests
{
    private readonly PointIndex index = new();
    private readonly Dictionary<string, GeoPoint> all = [];

    [Theory]
    [InlineData(30.2)] // a town
    [InlineData(0)]
    [InlineData(-45.5)]
    [InlineData(69.7)]
    [InlineData(89.95)] // where a degree of longitude is next to nothing
    public void What_it_finds_around_a_point_is_what_looking_at_everything_finds(double latitude)
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) Put($"i{i:0000}", Somewhere(random, latitude));
        for (var i = 0; i < 500; i++) Put($"i{random.Next(2000):0000}", Somewhere(random, latitude)); // moved
        for (var i = 0; i < 500; i++) TakeOut($"i{random.Next(2000):0000}");
        foreach (var metres in new[] { 0, 1, 100, 350, 2000, 50_000 })
            for (var i = 0; i < 20; i++)
            {
                var centre = Somewhere(random, latitude);
                Assert.Equal(Scan(centre, metres), index.Around(centre, metres, int.MaxValue));
            }
    }

    [Fact]
    public void The_nearest_are_told_first_and_no_more_than_asked_for()
    {
        Put("far", new GeoPoint(120.002, 30));
        Put("b", new GeoPoint(120.001, 30));
        Put("a", new GeoPoint(120.001, 30));
        Put("here", new GeoPoint(120, 30));
        Assert.Equal(["here", "a", "b"], index.Around(new GeoPoint(120, 30), 1000, 3).Select(found => found.Id));
    }

    [Fact]
    public void What_stands_exactly_as_far_as_asked_is_found()
    {
        var (centre, there) = (new GeoPoint(120, 30), new GeoPoint(120.0009, 30.0004));
        Put("there", there);
        Assert.Single(index.Around(centre, centre.MetresTo(there), 10));
    }

    private static GeoPoint Somewhere(Random random, double latitude) =>
        new(120 + random.NextDouble() * 0.1, Math.Clamp(latitude + random.NextDouble() * 0.1 - 0.05, -90, 90));

    private void Put(string id, GeoPoint point)
    {
        all[id] = point;
        index.Set(id, point);
    }

    private void TakeOut(string id)
    {
        all.Remove(id);
        index.Set(id, null);
    }

    private IEnumerable<(string Id, double Metres)> Scan(GeoPoint centre, double metres) =>
        all.Select(one => (Id: one.Key, Metres: centre.MetresTo(one.Value)))
            .Where(one => one.Metres <= metres)
            .OrderBy(one => one.Metres).ThenBy(one => one.Id, StringComparer.Ordinal);
}
