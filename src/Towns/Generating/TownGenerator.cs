using GovGrid.Common;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Maps;
using NetTopologySuite.Geometries;

namespace GovGrid.Towns.Generating;

/// <summary>
/// Makes what nobody has drawn or counted for a town: zones.csv, communities.csv, grids.geojson, workers.csv and addresses.csv, from a
/// spec. The same spec gives the same bytes.
/// </summary>
public static class TownGenerator
{
    /// <summary>Generates a town's five files.</summary>
    /// <param name="specFile">The spec, with its source files beside it.</param>
    /// <param name="folder">Where the files go; older ones are replaced.</param>
    /// <exception cref="GenerationException">The spec or a source file is not as expected.</exception>
    public static void Generate(string specFile, string folder)
    {
        var (specFolder, name) = (Path.GetDirectoryName(Path.GetFullPath(specFile))!, Path.GetFileName(specFile));
        var faults = new FaultList();
        var town = Make(new SpecFolder(specFolder, faults), name, faults);
        if (town is null || faults.Any) throw new GenerationException(specFolder, faults.All);
        TownWriter.Write(town, folder);
    }

    private static GeneratedTown? Make(SpecFolder source, string name, FaultList faults)
    {
        if (source.Spec(name) is not { } spec) return null;
        var communities = source.Communities(spec);
        var plane = new LocalPlane(SpecFolder.Wgs84(Middle(spec.Outline.Ring), spec));
        var within = source.Within(spec, plane);
        if (faults.Any) return null;
        try
        {
            return Make(spec, communities, Outline(spec, within, plane), plane);
        }
        catch (SpecException error)
        {
            faults.Add(name, error.Location, error.Message);
            return null;
        }
    }

    private static GeneratedTown Make(
        TownSpec spec, IReadOnlyList<(string Code, string Name, GeoPoint? At)> listed, Polygon outline, LocalPlane plane)
    {
        var random = new SplitMix64(spec.Seed);
        var known = listed.Select(community => (community.Code, community.Name, At: community.At is { } at ? plane.ToPlane(at) : null)).ToList();
        var communities = CommunityPlacer.Spread(known, outline, random);
        var grids = GridNumbering.Number(communities, GridDrawer.Draw(communities, outline, spec.Grids.Count, random), plane);
        var zoneOf = ZoneGrouper.Group(communities, grids, spec.Zones.Names.Count);
        var workers = WorkerMaker.Make(spec.Workers, grids, zoneOf);
        var addresses = new AddressMaker(spec, communities, grids, plane, random).Make();
        return new GeneratedTown(spec, communities, [.. communities.Select(community => plane.ToGeo(community.At))], zoneOf, grids, workers, addresses);
    }

    private static Polygon Outline(TownSpec spec, Geometry? within, LocalPlane plane)
    {
        var ring = SpecFolder.Ring(spec.Outline.Ring, spec, plane);
        if (!ring.IsValid) throw new SpecException("$.outline.ring", "expected a ring that does not cross itself");
        return (within is null ? ring : Planar.Common(ring, within)) is Polygon { NumInteriorRings: 0, IsEmpty: false } outline
            ? outline
            : throw new SpecException("$.outline.ring", "expected a ring that the area of \"within\" leaves in one piece");
    }

    private static GeoPoint Middle(IReadOnlyList<IReadOnlyList<double>> ring) =>
        new((ring.Min(at => at[0]) + ring.Max(at => at[0])) / 2, (ring.Min(at => at[1]) + ring.Max(at => at[1])) / 2);
}
