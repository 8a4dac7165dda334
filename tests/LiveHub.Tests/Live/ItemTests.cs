using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.LiveHub.Wire;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Tests.Live;

public sealed class ItemTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_incident_in_a_frame_says_what_an_operator_has_to_see_at_once()
    {
        var summary = new IncidentSummary("i", 3, IncidentStep.Dispatched, null, 2, UnitKey.CommandRoom, "w001", null, false, null, At, null)
        {
            Number = "260101-0007",
            IsToBePhoned = true,
            PromisedBy = At.AddHours(1),
            IsSuspended = true,
            Request = ApprovalKind.Extension,
            Lead = "j",
            Operation = "heavy-rain",
        };
        var item = Json(IncidentItem.Of(summary));
        Assert.Equal("260101-0007", (string?)item["number"]);
        Assert.True((bool)item["toBePhoned"]!);
        Assert.Equal("2026-01-01T01:00:00Z", (string?)item["promisedBy"]);
        Assert.True((bool)item["suspended"]!);
        Assert.Equal("extension", (string?)item["request"]);
        Assert.Equal("j", (string?)item["lead"]);
        Assert.Equal("heavy-rain", (string?)item["operation"]);
    }

    [Fact]
    public void A_worker_says_since_when_it_calls_for_help_and_nothing_of_it_otherwise()
    {
        var worker = new WorkerView("w001", true, false, "foot", null, null, null);
        Assert.False(Json(WorkerItem.Of(worker)).ContainsKey("helpSince"));
        Assert.Equal("2026-01-01T00:00:00Z", (string?)Json(WorkerItem.Of(worker with { HelpSince = At }))["helpSince"]);
    }

    private static JsonObject Json(object item) => JsonSerializer.SerializeToNode(item, ApiJson.Options)!.AsObject();
}
