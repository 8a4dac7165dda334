using GovGrid.Common;

namespace GovGrid.Grains.Live;

/// <summary>Points on a map by cells, so that what lies around a place is found without looking at everything. In memory.</summary>
public sealed class PointIndex
{
    // About 200 m from north to south, a street's length: a cell holds a handful of open incidents.
    private const double CellDegrees = 0.002;
    private const double Pole = 90;
    private const double AllRound = 360;

    private readonly Dictionary<string, GeoPoint> points = new(StringComparer.Ordinal); // what is found is ordered before it is told
    private readonly Dictionary<(int Column, int Row), List<string>> cells = [];

    /// <summary>Puts something at a point, wherever it was before; null takes it out.</summary>
    public void Set(string id, GeoPoint? point)
    {
        if (points.TryGetValue(id, out var before))
        {
            if (before == point) return;
            TakeOut(id, before);
        }

        if (point is not { } there) return;
        points[id] = there;
        if (cells.TryGetValue(CellOf(there), out var cell)) cell.Add(id);
        else cells[CellOf(there)] = [id];
    }

    /// <summary>What lies within some metres of a point, nearest first, by id where two are equally far.</summary>
    /// <param name="centre">The point.</param>
    /// <param name="metres">How far at most, in a straight line.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<(string Id, double Metres)> Around(GeoPoint centre, double metres, int most)
    {
        var reach = ReachOf(centre, metres);
        // A wide circle has more cells than there are points.
        IEnumerable<string> candidates = reach.Cells > points.Count ? points.Keys : Within(reach);
        return
        [
            .. candidates
                .Select(id => (Id: id, Metres: centre.MetresTo(points[id])))
                .Where(found => found.Metres <= metres)
                .OrderBy(found => found.Metres).ThenBy(found => found.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private IEnumerable<string> Within(Reach reach) =>
        from row in Enumerable.Range(reach.South, reach.North - reach.South + 1)
        from column in Enumerable.Range(reach.West, reach.East - reach.West + 1)
        from id in cells.GetValueOrDefault((column, row), [])
        select id;

    private static Reach ReachOf(GeoPoint centre, double metres)
    {
        var north = GeoPoint.DegreesNorth(metres);
        // Meridians come together towards the poles: a degree is shortest where the circle comes nearest to one.
        var east = Math.Min(AllRound, north / Math.Cos(Math.Min(Math.Abs(centre.Lat) + north, Pole) * (Math.PI / 180)));
        var (firstColumn, firstRow) = CellOf(new GeoPoint(centre.Lon - east, centre.Lat - north));
        var (lastColumn, lastRow) = CellOf(new GeoPoint(centre.Lon + east, centre.Lat + north));
        return new Reach(firstColumn, firstRow, lastColumn, lastRow);
    }

    private void TakeOut(string id, GeoPoint point)
    {
        points.Remove(id);
        var cell = cells[CellOf(point)];
        cell.Remove(id);
        if (cell.Count == 0) cells.Remove(CellOf(point));
    }

    private static (int Column, int Row) CellOf(GeoPoint point) => ((int)Math.Floor(point.Lon / CellDegrees), (int)Math.Floor(point.Lat / CellDegrees));

    private readonly record struct Reach(int West, int South, int East, int North)
    {
        public long Cells => (East - West + 1L) * (North - South + 1L);
    }
}
