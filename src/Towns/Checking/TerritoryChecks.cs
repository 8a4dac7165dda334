using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>Codes of grids, communities and the town build on each other; a zone is whole communities.</summary>
internal static class TerritoryChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        Zones(files, faults);
        Communities(files, faults);
        Grids(files, faults);
    }

    private static void Zones(FolderContent files, FaultList faults)
    {
        Unique.Check(TownFiles.Zones, files.Zones.Select(zone => (zone.Id, zone.Row.LocationOf("id"))), "an id", faults);
        foreach (var zone in files.Zones.Where(zone => files.Communities.All(community => community.Zone != zone.Id)))
            faults.Add(TownFiles.Zones, zone.Row.LocationOf("id"), $"expected a community of zone {zone.Id} in {TownFiles.Communities}, found none");
    }

    private static void Communities(FolderContent files, FaultList faults)
    {
        Unique.Check(TownFiles.Communities, files.Communities.Select(community => (community.Code, community.Row.LocationOf("code"))), "a code", faults);
        var zones = files.Zones.Select(zone => zone.Id).ToHashSet();
        var withGrids = files.Grids.Features.Select(feature => feature.Properties.Community).ToHashSet();
        foreach (var community in files.Communities)
        {
            if (!community.Code.StartsWith(files.Town.Code, StringComparison.Ordinal))
                faults.Add(TownFiles.Communities, community.Row.LocationOf("code"), $"expected a code that begins with the town's, {files.Town.Code}, found {community.Code}");
            Known.Check(TownFiles.Communities, community.Row.LocationOf("zone"), community.Zone, zones, "zones", faults);
            if (!withGrids.Contains(community.Code))
                faults.Add(TownFiles.Communities, community.Row.LocationOf("code"), $"expected a grid of community {community.Code} in {TownFiles.Grids}, found none");
        }
    }

    private static void Grids(FolderContent files, FaultList faults)
    {
        var features = files.Grids.Features;
        Unique.Check(TownFiles.Grids, features.Select((feature, i) => (feature.Properties.Code, PathTo(i, "code"))), "a code", faults);
        var communities = files.Communities.Select(community => community.Code).ToHashSet();
        for (var i = 0; i < features.Count; i++)
        {
            var (code, community) = (features[i].Properties.Code, features[i].Properties.Community);
            Known.Check(TownFiles.Grids, PathTo(i, "community"), community, communities, "communities", faults);
            if (!code.StartsWith(community, StringComparison.Ordinal))
                faults.Add(TownFiles.Grids, PathTo(i, "code"), $"expected a code that begins with its community's, {community}, found {code}");
            if (code.EndsWith("000", StringComparison.Ordinal))
                faults.Add(TownFiles.Grids, PathTo(i, "code"), $"expected a sequence from 001 to 999 at the end, found {code}");
        }
    }

    private static string PathTo(int feature, string property) => $"$.features[{feature}].properties.{property}";
}
