using System.Text.Json.Nodes;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

public class CalendarErrorTests
{
    [Theory]
    [InlineData("\"to\": \"14:00\"", "\"to\": \"10:00\"", "$.hours.value[0].to", "after 10:00")]
    [InlineData("\"from\": \"15:30\"", "\"from\": \"13:30\"", "$.hours.value[1].from", "not before 14:00")]
    [InlineData("\"to\": \"2026-02-23\"", "\"to\": \"2026-02-13\"", "$.holidays[0].to", "not before 2026-02-15")]
    [InlineData("\"to\": \"2026-02-23\"", "\"to\": \"9026-02-23\"", "$.holidays[0].to", "at most 366 days")]
    [InlineData("\"to\": \"2026-02-23\"", "\"to\": \"2026-02-31\"", "$.holidays[0].to", "expected")]
    [InlineData("\"makeUp\": []", "\"makeUp\": [\"2026-02-16\"]", "$.holidays[0].makeUp[0]", "off otherwise")]
    [InlineData("\"makeUp\": []", "\"makeUp\": [\"2026-02-22\"]", "$.holidays[0].makeUp[0]", "again")]
    public void What_makes_no_sense_is_told(string old, string now, string place, string words)
    {
        using var copy = new TownCopy();
        copy.Replace(TownFiles.Calendar, old, now);
        copy.Expect(TownFiles.Calendar, place, words);
    }

    [Theory]
    [InlineData("hours")]
    [InlineData("weekdays")]
    public void A_calendar_without_working_time_is_told(string part)
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Calendar, calendar => calendar[part]!["value"] = new JsonArray());
        copy.Expect(TownFiles.Calendar, $"$.{part}.value", "at least 1 items");
    }

    [Fact]
    public void A_limit_that_never_runs_out_is_told()
    {
        using var copy = new TownCopy();
        copy.Edit(TownFiles.Calendar, calendar => calendar["weekdays"]!["value"] = new JsonArray("monday"));
        copy.Edit(TownFiles.Categories, file => file["limitSets"]![0]!["limits"]![4]!["amount"] = 1000); // a thousand Mondays: 19 years
        copy.Expect(TownFiles.Categories, "$.limitSets[0].limits[4].amount", "ten years");
    }
}
