using System.Text.Json.Nodes;
using GovGrid.EventLogs;
using GovGrid.Simulation.Support;
using GovGrid.Testing;

namespace GovGrid.Simulation.States;

/// <summary>What does not leave a town with its state.</summary>
public class StatePrivacyTests
{
    private static readonly string[] Written = ["description", "address", "reason", "summary", "text", "answer"];

    [Fact]
    public async Task Nothing_stays_that_somebody_wrote_and_no_photo()
    {
        await using var lived = Lived.From(SmallTown.MondayMorning, Lived.Yunxi(factor: 6));
        await lived.Until(SmallTown.MondayMorning.AddDays(4));
        var texts = new PlainTexts(SmallWorld.Town, SmallWorld.Definition); // of another town

        var events = lived.Log.Events.Select(logged => JsonNode.Parse(EventLogLine.Payload(EventTexts.Cleared(logged.Event, texts)))!.AsObject()).ToArray();

        Assert.True(events.Select(happened => (string)happened["type"]!).Distinct().Count() > 25, "Hardly any kind of event was seen.");
        Assert.All(events.SelectMany(Properties), property => Assert.True(IsEmpty(property.Value), $"{property.Key}: {property.Value}"));
    }

    [Fact]
    public async Task Words_of_the_towns_own_files_stay()
    {
        await using var lived = Lived.From(SmallTown.MondayMorning, Lived.Yunxi(factor: 6));
        await lived.Until(SmallTown.MondayMorning.AddDays(1));
        var texts = new PlainTexts(OwnTowns.Yunxi, OwnTowns.YunxiWorld);

        Assert.All(lived.Log.Events.Select(logged => logged.Event).OfType<Incidents.IncidentReported>(), reported =>
            Assert.Equal((reported.Description, reported.Place), EventTexts.Cleared(reported, texts) is Incidents.IncidentReported cleared ? (cleared.Description, cleared.Place) : default));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonObject parent) => parent
        .Where(property => Written.Contains(property.Key) || property.Key is "evidence" or "attachments" or "hasContact" or "externalNumber")
        .Concat(parent.Select(property => property.Value).OfType<JsonObject>().SelectMany(Properties));

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonValue simple => simple.TryGetValue<bool>(out var flag) ? !flag : simple.ToString().Length == 0,
        _ => false,
    };
}
