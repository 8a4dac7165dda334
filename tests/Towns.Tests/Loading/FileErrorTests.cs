using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

/// <summary>Files that are not right in themselves.</summary>
public class FileErrorTests
{
    [Fact]
    public void The_copy_is_sound_before_it_is_broken()
    {
        using var copy = new TownCopy();
        Assert.Equal("990101100", TownFolder.Load(copy.Folder).Code);
    }

    [Fact]
    public void No_town_keeps_positions_for_more_than_seven_days()
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Town, "\"keptHours\": 24", "\"keptHours\": 168");
        Assert.Equal(168, TownFolder.Load(copy.Folder).Definition.Policy.Positions.KeptHours);
        copy.Replace(TownFiles.Town, "\"keptHours\": 168", "\"keptHours\": 168.5");
        copy.Expect(TownFiles.Town, "keptHours", "168");
    }

    [Fact]
    public void Every_missing_file_is_named_at_once()
    {
        using var copy = new TownCopy();
        foreach (var file in TownFiles.All) File.Delete(copy.PathOf(file));
        Assert.Equal(TownFiles.All, copy.Faults().Select(fault => fault.File));
    }

    [Theory]
    [InlineData(TownFiles.Town)]
    [InlineData(TownFiles.Categories)]
    [InlineData(TownFiles.Calendar)]
    [InlineData(TownFiles.Grids)]
    public void Torn_json_is_told_with_its_line(string file)
    {
        using var copy = new TownCopy();
        var text = File.ReadAllText(copy.PathOf(file));
        File.WriteAllText(copy.PathOf(file), text[..(text.Length / 2)]);
        copy.Expect(file, "line ", "well-formed JSON");
    }

    [Fact]
    public void An_empty_file_is_told()
    {
        using var copy = new TownCopy();
        File.WriteAllText(copy.PathOf(TownFiles.Town), "");
        File.WriteAllText(copy.PathOf(TownFiles.Workers), "");
        copy.Expect(TownFiles.Town, "line 1", "well-formed JSON");
        copy.Expect(TownFiles.Workers, "line 1", "column");
    }

    [Theory]
    [InlineData(TownFiles.Town)]
    [InlineData(TownFiles.Addresses)]
    public void Invalid_utf8_is_told_with_its_byte(string file)
    {
        using var copy = new TownCopy();
        var bytes = File.ReadAllBytes(copy.PathOf(file));
        bytes[40] = 0xFF;
        File.WriteAllBytes(copy.PathOf(file), bytes);
        copy.Expect(file, "byte 40", "UTF-8");
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        using var copy = new TownCopy();
        foreach (var file in TownFiles.All) File.WriteAllBytes(copy.PathOf(file), [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(copy.PathOf(file))]);
        Assert.Equal(12, TownFolder.Load(copy.Folder).Definition.Grids.Count);
    }

    [Fact]
    public void A_property_that_is_there_twice_is_told()
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Town, "\"code\": \"990101100\",", "\"code\": \"990101100\", \"code\": \"990101101\",");
        copy.Expect(TownFiles.Town, "line ", "code");
    }

    [Fact]
    public void A_number_without_its_reason_is_told_with_its_path()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Town, town => town["policy"]!["detourFactor"]!.AsObject().Remove("reason"));
        copy.Expect(TownFiles.Town, "$.policy.detourFactor", "\"reason\"");
    }

    [Fact]
    public void A_limit_without_its_reason_is_told_with_its_path()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Categories, file => file["limitSets"]![0]!["limits"]![2]!.AsObject().Remove("reason"));
        copy.Expect(TownFiles.Categories, "$.limitSets[0].limits[2]", "\"reason\"");
    }

    [Fact]
    public void A_misspelt_property_is_told()
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Town, "\"kilometresPerHour\"", "\"kilometersPerHour\"");
        copy.Expect(TownFiles.Town, "$.vehicles[0]", "\"kilometersPerHour\"");
    }

    [Theory]
    [InlineData("\"value\": 0.7", "\"value\": NaN", "line ")]
    [InlineData("\"value\": 0.7", "\"value\": 1.5", "$.policy.warnAtShare.value")]
    [InlineData("\"kilometresPerHour\": 35", "\"kilometresPerHour\": 0", "$.vehicles[0].kilometresPerHour")]
    [InlineData("\"kilometresPerHour\": 35", "\"kilometresPerHour\": 1e999", "$.vehicles[0].kilometresPerHour")]
    [InlineData("\"code\": \"990101100\"", "\"code\": \"99010110\"", "$.code")]
    [InlineData("\"start\": \"06:00\"", "\"start\": \"6 o'clock\"", "$.rota.shifts[0].start")]
    [InlineData("\"anchor\": \"2018-01-01\"", "\"anchor\": \"2018-02-30\"", "$.rota.anchor")]
    public void A_value_of_the_wrong_form_is_told_with_its_path(string old, string now, string place)
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Town, old, now);
        copy.Expect(TownFiles.Town, place, "expected");
    }

    [Theory]
    [InlineData(TownFiles.Addresses, "id,text,grid,lon,lat", "id,text,grid,lon", "line 1", "\"lat\"")]
    [InlineData(TownFiles.Workers, "w003,", "w003,extra,", "line 4", "found 9")]
    [InlineData(TownFiles.Workers, "w003,", "W 3,", "line 4 column id", "small letters")]
    [InlineData(TownFiles.Workers, "w003,网格员003", "w003,", "line 4 column name_zh", "text")]
    [InlineData(TownFiles.Communities, "990101100003,", "99010110003,", "line 4 column code", "twelve digits")]
    [InlineData(TownFiles.Communities, "synthetic", "guessed", "column position", "public, synthetic")]
    [InlineData(TownFiles.Zones, "z01,", "\"z01,", "line ", "comma-separated")]
    public void A_fault_in_a_table_is_told_with_line_and_column(string file, string old, string now, string place, string words)
    {
        using var copy = new TownCopy();
        copy.Replace(file, old, now);
        copy.Expect(file, place, words);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    [InlineData("181")]
    [InlineData("87,5")]
    [InlineData("")]
    public void A_coordinate_that_is_no_place_is_told(string lon)
    {
        using var copy = new TownCopy();
        var lines = File.ReadAllLines(copy.PathOf(TownFiles.Addresses));
        var fields = lines[1].Split(',');
        lines[1] = string.Join(',', fields[0], fields[1], fields[2], $"\"{lon}\"", fields[4]);
        File.WriteAllLines(copy.PathOf(TownFiles.Addresses), lines);
        copy.Expect(TownFiles.Addresses, "line 2 column lon", "a number from -180 to 180");
    }

    [Fact]
    public void Faults_of_several_files_are_told_together()
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Town, "\"kilometresPerHour\": 35", "\"kilometresPerHour\": -1");
        copy.Replace(TownFiles.Workers, "w003,", "W 3,");
        copy.Replace(TownFiles.Calendar, "\"monday\"", "\"Montag\"");
        Assert.Equal([TownFiles.Town, TownFiles.Calendar, TownFiles.Workers], copy.Faults().Select(fault => fault.File).Distinct());
    }
}
