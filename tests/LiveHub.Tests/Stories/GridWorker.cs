using GovGrid.Common;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>A grid worker with a phone, which now and then has no signal.</summary>
public sealed class GridWorker(string id, Api api) : Person(id, api)
{
    public async Task ComesOnDuty(GeoPoint at) =>
        (await Api.Post($"/api/v1/workers/{Name}/on-duty", new { location = new { lon = at.Lon, lat = at.Lat } })).Expect(200);

    public async Task IsAt(GeoPoint point) =>
        Assert.Equal(204, (await Api.Post($"/api/v1/workers/{Name}/position", new { lon = point.Lon, lat = point.Lat })).Status);

    public Task Takes(Report report) => Does("take", report.Id);

    public Task Arrives(Report report) => Does("arrive", report.Id);

    public async Task Resolves(Report report, string summary) => await Does("resolve", report.Id, new { summary, evidence = await Api.Photo() });

    /// <summary>The phone has signal again and sends what was done without: each act once, with the time at which it was done.</summary>
    public async Task<(Refused First, Refused Again)> SendsThatItArrived(Report report, DateTimeOffset at)
    {
        var (body, key) = (new { at }, Key);
        return (await Send(), await Send());

        async Task<Refused> Send()
        {
            var answer = await Api.Post($"/api/v1/incidents/{report.Id}/arrive", body, key);
            return new Refused(answer.Status, answer.ExpectProblem(409), (string)answer.Json!["detail"]!);
        }
    }
}
