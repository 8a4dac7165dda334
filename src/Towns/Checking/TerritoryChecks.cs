using GovGrid.Towns.Files;
using GovGrid.Towns.Findings;

namespace GovGrid.Towns.Checking;

/// <summary>Codes of grids, communities and the town build on each other; a zone is whole communities.</summary>
internal static class TerritoryChecks
{
    public static void Run(FolderContent files, FindingList findings)
    {
        Zones(files, findings);
        Communities(files, findings);
        Grids(files, findings);
    }

    private static void Zones(FolderContent files, FindingList findings)
    {
        Unique.Check(TownFiles.Zones, files.Zones.Select(zone => (zone.Id, zone.Row.Place("id"))), "an id", findings);
        foreach (var zone in files.Zones.Where(zone => files.Communities.All(community => community.Zone != zone.Id)))
            findings.Add(TownFiles.Zones, zone.Row.Place("id"), $"expected a community of zone {zone.Id} in {TownFiles.Communities}, found none");
    }

    private static void Communities(FolderContent files, FindingList findings)
    {
        Unique.Check(TownFiles.Communities, files.Communities.Select(community => (community.Code, community.Row.Place("code"))), "a code", findings);
        var zones = files.Zones.Select(zone => zone.Id).ToHashSet();
        var withGrids = files.Grids.Features.Select(feature => feature.Properties.Community).ToHashSet();
        foreach (var community in files.Communities)
        {
            if (!community.Code.StartsWith(files.Town.Code, StringComparison.Ordinal))
                findings.Add(TownFiles.Communities, community.Row.Place("code"), $"expected a code that begins with the town's, {files.Town.Code}, found {community.Code}");
            Known.Check(TownFiles.Communities, community.Row.Place("zone"), community.Zone, zones, "zones", findings);
            if (!withGrids.Contains(community.Code))
                findings.Add(TownFiles.Communities, community.Row.Place("code"), $"expected a grid of community {community.Code} in {TownFiles.Grids}, found none");
        }
    }

    private static void Grids(FolderContent files, FindingList findings)
    {
        var features = files.Grids.Features;
        Unique.Check(TownFiles.Grids, features.Select((feature, i) => (feature.Properties.Code, Place(i, "code"))), "a code", findings);
        var communities = files.Communities.Select(community => community.Code).ToHashSet();
        for (var i = 0; i < features.Count; i++)
        {
            var (code, community) = (features[i].Properties.Code, features[i].Properties.Community);
            Known.Check(TownFiles.Grids, Place(i, "community"), community, communities, "communities", findings);
            if (!code.StartsWith(community, StringComparison.Ordinal))
                findings.Add(TownFiles.Grids, Place(i, "code"), $"expected a code that begins with its community's, {community}, found {code}");
            if (code.EndsWith("000", StringComparison.Ordinal))
                findings.Add(TownFiles.Grids, Place(i, "code"), $"expected a sequence from 001 to 999 at the end, found {code}");
        }
    }

    private static string Place(int feature, string property) => $"$.features[{feature}].properties.{property}";
}
