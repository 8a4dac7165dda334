using System.Text.Json.Nodes;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

/// <summary>Files that are right in themselves and wrong about each other.</summary>
public class ReferenceErrorTests
{
    [Theory]
    [InlineData(TownFiles.Workers, "North,990101100", "Nord,990101100", "column crew", "crews of the rota")]
    [InlineData(TownFiles.Workers, "motorbike", "rocket", "column vehicle", "vehicles")]
    [InlineData(TownFiles.Workers, "North,990101100", "North,990101999", "column home_grid", "grids")]
    [InlineData(TownFiles.Addresses, ",990101100001001,", ",990101100001999,", "column grid", "grids")]
    [InlineData(TownFiles.Communities, ",z01,", ",z09,", "column zone", "zones (z01, z02, z03)")]
    [InlineData(TownFiles.Communities, "990101100002", "990101777002", "column code", "begins with the town's")]
    [InlineData(TownFiles.Communities, "990101100002", "990101100009", "column code", "expected a grid of community 990101100009")]
    [InlineData(TownFiles.Zones, "z03,", "z04,", "column id", "expected a community of zone z04")]
    [InlineData(TownFiles.Grids, "\"code\":\"990101100001001\"", "\"code\":\"990101100002009\"", "$.features[0].properties.code", "begins with its community's")]
    [InlineData(TownFiles.Grids, "\"code\":\"990101100001001\"", "\"code\":\"990101100001000\"", "$.features[0].properties.code", "001 to 999")]
    [InlineData(TownFiles.Grids, "\"code\":\"990101100001001\"", "\"code\":\"9901011000011000\"", "$.features[0].properties.code", "[0-9]{15}")]
    [InlineData(TownFiles.Grids, "\"code\":\"990101100001002\"", "\"code\":\"990101100001001\"", "$.features[1].properties.code", "again")]
    [InlineData(TownFiles.Town, "\"timeZone\": \"Asia/Urumqi\"", "\"timeZone\": \"Asia/Nowhere\"", "$.timeZone", "IANA")]
    [InlineData(TownFiles.Town, "\"Safety\", \"Living\"", "\"Safety\", \"Loving\"", "$.agencies[0].platforms[1]", "platforms (Safety, Living)")]
    [InlineData(TownFiles.Town, "\"file\": \"zones.csv\"", "\"file\": \"zone.csv\"", "$.sources", "zones.csv")]
    [InlineData(TownFiles.Town, "\"id\": \"works\"", "\"id\": \"station\"", "$.agencies[1].id", "again")]
    [InlineData(TownFiles.Town, "\"code\": \"foot\"", "\"code\": \"motorbike\"", "$.vehicles[1].code", "again")]
    [InlineData(TownFiles.Town, "\"id\": \"desk-south\"", "\"id\": \"w001\"", "column id", "again")]
    [InlineData(TownFiles.Town, "\"role\": \"operator\"", "\"role\": \"shiftLeader\"", "$.commandRoom.posts[0].desks", "operator")]
    [InlineData(TownFiles.Town, "\"role\": \"agencyOfficer\"", "\"role\": \"countyOfficer\"", "$.agencies[0].posts[0].role", "AgencyOfficer")]
    [InlineData(TownFiles.Categories, "\"agency\": \"works\"", "\"agency\": \"worms\"", "$.categories[0].route.agency", "agencies (station, works)")]
    [InlineData(TownFiles.Categories, "\"platform\": \"Safety\"", "\"platform\": \"Living\"", "$.categories[1].route.platform", "Living without any")]
    [InlineData(TownFiles.Categories, "\"platform\": \"Living\", \"agency\": \"works\"", "\"platform\": \"Safety\", \"agency\": \"works\"", "$.categories[0].route.agency", "serves Safety")]
    [InlineData(TownFiles.Categories, "\"department\": \"water\"", "\"department\": \"fire\"", "$.categories[2].route.department", "departments (water)")]
    [InlineData(TownFiles.Categories, "\"kind\": \"county\"", "\"kind\": \"grid\"", "$.categories[2].route.department", "nothing on a route of this kind")]
    [InlineData(TownFiles.Categories, "\"limits\": \"quick\"", "\"limits\": \"slow\"", "$.categories[0].sub[0].limits", "limit sets")]
    [InlineData(TownFiles.Categories, "\"unclassified\": \"unclassified\"", "\"unclassified\": \"slow\"", "$.unclassified", "limit sets")]
    [InlineData(TownFiles.Categories, "\"skill\": \"fire\"", "\"skill\": \"diving\"", "$.categories[1].sub[0].skill", "skills that a worker has")]
    [InlineData(TownFiles.Categories, "\"code\": \"order\"", "\"code\": \"fire\"", "$.categories[1].sub[1].code", "again")]
    [InlineData(TownFiles.Categories, "\"step\": \"dispatch\"", "\"step\": \"accept\"", "$.limitSets[0].limits[1]", "again")]
    public void What_refers_to_nothing_or_is_there_twice_is_told(string file, string old, string now, string place, string words)
    {
        using var copy = new TownCopy();
        copy.Replace(file, old, now);
        copy.Expect(file, place, words);
    }

    [Fact]
    public void A_post_of_a_crew_that_no_shift_has_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town => town["commandRoom"]!["posts"]![0]!["duty"]!["crew"] = "Centre");
        copy.Expect(TownFiles.Town, "$.commandRoom.posts[0].duty.crew", "crews of the rota");
    }

    [Fact]
    public void A_ladder_of_supervision_without_a_rung_for_the_command_room_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town => town["policy"]!["supervision"]!["value"]!["ladder"] = new JsonArray("gridWorker", "gridLeader", "platformOfficer"));
        copy.Expect(TownFiles.Town, "$.policy.supervision.value.ladder", "shiftLeader, commandRoomHead or countyOfficer");
    }

    [Fact]
    public void A_desk_that_nobody_sits_at_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town =>
        {
            foreach (var post in town["commandRoom"]!["posts"]!.AsArray())
                if (post!["desks"] is JsonArray desks && desks.Count > 1)
                    post["desks"] = new JsonArray("intake", "verify");
        });
        copy.Expect(TownFiles.Town, "$.commandRoom.posts", "desk Dispatch");
    }

    [Theory]
    [InlineData("night", "at least one crew")]
    [InlineData("late", "at least one crew")]
    public void A_shift_without_a_crew_is_told_with_its_day(string shift, string words)
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town => town["rota"]!["cycle"]![5]!.AsObject().Remove(shift));
        copy.Edit(TownFiles.Town, town => town["rota"]!["cycle"]![6]![shift] = new JsonArray());
        copy.Expect(TownFiles.Town, $"$.rota.cycle[5].{shift}", words);
        copy.Expect(TownFiles.Town, $"$.rota.cycle[6].{shift}", words);
    }

    [Fact]
    public void A_shift_that_the_rota_does_not_have_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town => town["rota"]!["cycle"]![5]!["noon"] = new JsonArray("North"));
        copy.Expect(TownFiles.Town, "$.rota.cycle[5]", "shifts (early, late, night)");
    }

    [Fact]
    public void A_crew_on_two_shifts_at_once_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town => town["rota"]!["shifts"]![2]!["hours"] = 24);
        copy.Edit(TownFiles.Town, town => town["rota"]!["cycle"]![1]!["early"] = new JsonArray("North", "East"));
        copy.Expect(TownFiles.Town, "$.rota.cycle[1].early", "still on shift night");
    }
}
