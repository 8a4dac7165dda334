using System.Globalization;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;
using GovGrid.Towns.Maps;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Checking;

/// <summary>Every standard address lies in its grid, and neither id nor text is there twice.</summary>
internal static class AddressChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        Unique.Check(TownFiles.Addresses, files.Addresses.Select(row => (row.Address.Id, row.Row.LocationOf("id"))), "an id", faults);
        Unique.Check(TownFiles.Addresses, files.Addresses.Select(row => (row.Address.Text, row.Row.LocationOf("text"))), "a text", faults);
        var grids = files.Grids.Features.Select(feature => feature.Properties.Code).ToHashSet();
        var locators = Locators(files.Grids);
        foreach (var (row, address) in files.Addresses)
        {
            Known.Check(TownFiles.Addresses, row.LocationOf("grid"), address.Grid, grids, "grids", faults);
            if (locators.TryGetValue(address.Grid, out var locator) && locator.Locate(At(address)) == Location.Exterior)
                faults.Add(TownFiles.Addresses, row.LocationOf("lon"), string.Create(
                    CultureInfo.InvariantCulture, $"expected a point in grid {address.Grid}, found {address.Point.Lon},{address.Point.Lat} outside it"));
        }
    }

    // A ring that is not closed is told elsewhere.
    private static Dictionary<string, IndexedPointInAreaLocator> Locators(GridsJson grids) =>
        grids.Features.Select(feature => (feature.Properties.Code, Ring: feature.Ring()))
            .Where(grid => grid.Ring[0] == grid.Ring[^1])
            .GroupBy(grid => grid.Code)
            .ToDictionary(same => same.Key, same => new IndexedPointInAreaLocator(Rings.Polygon(same.First().Ring)));

    private static Coordinate At(StandardAddress address) => new(address.Point.Lon, address.Point.Lat);
}
