using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Requests;

/// <summary>Checks fields that name something of a town, and says what there is where they do not.</summary>
internal static class TownFields
{
    /// <summary>Notes a code that is no category's.</summary>
    public static void CheckCategory(this FieldFaults faults, string field, string? code, Town town)
    {
        if (code is not null && town.FindCategory(code) is null)
            faults.Add(field, $"a category of the town: {List(town.Definition.Categories.Select(known => known.Code))}", "unknownCategory");
    }

    /// <summary>Notes a code that is no platform's.</summary>
    public static void CheckPlatform(this FieldFaults faults, string field, string? code, Town town)
    {
        if (code is not null && town.FindPosts(UnitKey.Platform(code)) is null)
            faults.Add(field, $"a platform of the town: {List(town.Definition.Platforms.Select(known => known.Code))}", "unknownUnit");
    }

    /// <summary>Notes an id that is no agency's.</summary>
    public static void CheckAgency(this FieldFaults faults, string field, string? id, Town town)
    {
        if (id is not null && town.FindPosts(UnitKey.Agency(id)) is null)
            faults.Add(field, $"the id of an agency of the town: {List(town.Definition.Agencies.Select(known => known.Id))}", "unknownUnit");
    }

    /// <summary>Notes a key that is no unit's that can own an incident.</summary>
    public static void CheckOwner(this FieldFaults faults, string field, string? key, Town town)
    {
        if (key is null || town.FindPosts(new UnitKey(key)) is not null || (new UnitKey(key) is { IsGrid: true } grid && town.FindGrid(grid.Name) is not null)) return;
        faults.Add(field, $"{List(town.StaffedUnits.Select(unit => unit.Value))}, or grid/ and the code of a grid of the town", "unknownUnit");
    }

    /// <summary>Notes a code that is no grid's.</summary>
    public static void CheckGrid(this FieldFaults faults, string field, string? code, Town town)
    {
        if (code is not null && town.FindGrid(code) is null)
            faults.Add(field, $"the code of a grid of the town, such as {town.Definition.Grids[0].Code}");
    }

    /// <summary>Notes an id that is no zone's.</summary>
    public static void CheckZone(this FieldFaults faults, string field, string? id, Town town)
    {
        if (id is not null && town.FindZone(id) is null)
            faults.Add(field, $"the id of a zone of the town: {List(town.Definition.Zones.Select(known => known.Id))}");
    }

    /// <summary>Notes a code that is no community's.</summary>
    public static void CheckCommunity(this FieldFaults faults, string field, string? code, Town town)
    {
        if (code is not null && town.Definition.Communities.All(known => known.Code != code))
            faults.Add(field, $"the code of a community of the town, such as {town.Definition.Communities[0].Code}");
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names);
}
