using GovGrid.Common;
using GovGrid.Simulation.Places;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Support;

namespace GovGrid.Simulation.World;

public class WalkerTests
{
    private static readonly DateTimeOffset Eight = new(2018, 3, 5, 0, 0, 0, TimeSpan.Zero);

    private static readonly WayFinder Paths = new(OwnTowns.Ningwei, new TownPlaces(OwnTowns.Ningwei));

    [Fact]
    public void A_patrol_stays_around_its_grid_at_the_pace_of_its_vehicle()
    {
        var assumed = OwnTowns.NingweiWorld.Workers.Patrol;
        foreach (var worker in OwnTowns.Ningwei.Definition.Workers.Take(20))
        {
            var walker = new Walker(worker, OwnTowns.Ningwei, Paths, new Streams(1), assumed);
            var home = OwnTowns.Ningwei.FindGrid(worker.HomeGrid)!;
            walker.Begin(home.Centre, Eight);
            var last = home.Centre;
            var inside = 0;
            for (var minute = 1; minute <= 720; minute++)
            {
                var point = walker.PointAt(Eight.AddMinutes(minute));
                Assert.InRange(last.MetresTo(point), 0, assumed.KilometresPerHour[worker.Vehicle] * 1000 / 60 + 1);
                if (OwnTowns.Ningwei.Locate(point) is { } grid && (grid.Code == home.Code || home.Neighbours.Contains(grid.Code))) inside++;
                last = point;
            }
            Assert.InRange(inside, 720 * 0.8, 720);
        }
    }

    [Fact]
    public void The_same_seed_walks_the_same_way_however_often_it_is_asked()
    {
        Walker Fresh() => new(OwnTowns.Ningwei.Definition.Workers[0], OwnTowns.Ningwei, Paths, new Streams(9), OwnTowns.NingweiWorld.Workers.Patrol);
        var (often, once) = (Fresh(), Fresh());
        often.Begin(new GeoPoint(120.27, 30.21), Eight);
        once.Begin(new GeoPoint(120.27, 30.21), Eight);
        for (var minute = 0; minute < 200; minute++) often.PointAt(Eight.AddMinutes(minute));

        Assert.Equal(once.PointAt(Eight.AddMinutes(200)), often.PointAt(Eight.AddMinutes(200)));
    }

    [Fact]
    public void A_named_worker_stands_sets_out_and_is_there_in_time()
    {
        var walker = new Walker(OwnTowns.Ningwei.Definition.Workers[0], OwnTowns.Ningwei, Paths, new Streams(9), OwnTowns.NingweiWorld.Workers.Patrol);
        walker.Begin(new GeoPoint(120.27, 30.21), Eight);
        walker.Name("i", Eight.AddMinutes(30));
        var from = walker.PointAt(Eight.AddMinutes(31));
        var to = new GeoPoint(120.28, 30.22);
        walker.SetOut("i", to, Eight.AddMinutes(31), Eight.AddMinutes(41));

        Assert.Equal(from, walker.PointAt(Eight.AddMinutes(31)));
        Assert.InRange(walker.PointAt(Eight.AddMinutes(36)).MetresTo(to), 1, from.MetresTo(to));
        Assert.Equal(to, walker.PointAt(Eight.AddMinutes(41)));
        Assert.Equal(to, walker.PointAt(Eight.AddMinutes(90)));
        walker.Free("another", Eight.AddMinutes(91));
        Assert.Equal("i", walker.Incident);
        walker.Free("i", Eight.AddMinutes(91));
        Assert.NotEqual(to, walker.PointAt(Eight.AddMinutes(120)));
    }

    [Fact]
    public void A_track_is_passed_at_even_speed()
    {
        var track = new TimedWay(Eight, Eight.AddMinutes(10), new(120, 30), new(120.01, 30), new(120.01, 30.02));

        Assert.Equal(new GeoPoint(120, 30), track.PointAt(Eight.AddMinutes(-1)));
        var half = track.PointAt(Eight.AddMinutes(5));
        Assert.Equal(120.01, half.Lon, 9);
        Assert.Equal(track.Metres / 2, new GeoPoint(120.01, 30.02).MetresTo(half), 1);
    }
}
