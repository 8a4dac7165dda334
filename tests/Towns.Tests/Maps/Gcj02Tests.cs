using GovGrid.Common;
using GovGrid.Towns.Maps;

namespace GovGrid.Towns.Tests.Maps;

public class Gcj02Tests
{
    [Fact]
    public void There_and_back_is_less_than_a_millimetre()
    {
        for (var lon = 74.0; lon < 135; lon += 3.7)
            for (var lat = 18.0; lat < 54; lat += 2.3)
            {
                var shown = Gcj02.FromWgs84(new GeoPoint(lon, lat));
                Assert.InRange(Gcj02.ToWgs84(shown).MetresTo(new GeoPoint(lon, lat)), 0, 0.001);
            }
    }

    [Theory] // pairs that other implementations publish
    [InlineData(121.5272106, 31.1774276, 121.531541859215, 31.17530398364597)]
    [InlineData(113.912316, 22.543847, 113.9171764808363, 22.540796131694766)]
    [InlineData(116.377817, 39.911954, 116.38404722455657, 39.91334545536069)]
    public void The_shift_is_the_published_one(double lon, double lat, double shownLon, double shownLat) =>
        Assert.InRange(Gcj02.FromWgs84(new GeoPoint(lon, lat)).MetresTo(new GeoPoint(shownLon, shownLat)), 0, 0.5);

    [Fact]
    public void Hangzhou_is_shifted_by_some_hundred_metres()
    {
        var place = new GeoPoint(120.26, 30.21);
        Assert.InRange(Gcj02.FromWgs84(place).MetresTo(place), 300, 700);
    }

    [Fact]
    public void Outside_China_nothing_is_shifted()
    {
        var berlin = new GeoPoint(13.4, 52.5);
        Assert.Equal(berlin, Gcj02.FromWgs84(berlin));
        Assert.Equal(berlin, Gcj02.ToWgs84(berlin));
    }
}
