using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>People with phones, and at the kiosk: nobody is signed in.</summary>
public sealed class Residents(Api api) : Person("resident", api)
{
    private const int MostLooks = 1200; // a minute

    public async Task<Report> Report(Matter matter, int person, string channel = "public-app")
    {
        var place = matter.SeenFrom(person);
        var reported = await Api.Post(
            "/api/v1/incidents", new { channel, category = matter.Category, description = matter.What, location = new { lon = place.Lon, lat = place.Lat } }, Key);
        return Told(matter, reported.Expect(201));
    }

    /// <summary>What a reporter reads under the receipt once there is an answer; reporters have nothing to wait on, and look again.</summary>
    public async Task<JsonNode> ReadsTheAnswer(Report report)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var looks = 0; looks < MostLooks; looks++)
        {
            var receipt = (await Api.Get($"/api/v1/receipts/{report.Receipt}")).Expect(200);
            if (receipt["answer"] is not null) return receipt;
            await pause.WaitForNextTickAsync();
        }

        throw new TimeoutException($"The reporter of {report.Number} was never answered.");
    }

    internal static Report Told(Matter matter, JsonNode reported) => new(matter, (string)reported["id"]!, (string)reported["number"]!, (string)reported["receipt"]!);
}
