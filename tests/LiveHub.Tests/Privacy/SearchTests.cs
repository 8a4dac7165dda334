using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Privacy;

[Collection(ServerCollection.Name)]
public sealed class SearchTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_search_finds_words_of_a_sealed_text_and_nothing_beside_it()
    {
        var id = await Reported("鹦鹉巷 3 号的 Streetlamp 坏了");
        await Reported("巷鹦 lampstreet 鹉");
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();

        foreach (var words in new[] { "鹦鹉", "鹦鹉巷", "STREETLAMP", "eetla", "鹦鹉 streetlamp 坏了", "鹦鹉 fire-safety" })
            Assert.Equal([id], await Found(words));
        Assert.Equal(2, (await Found("鹉")).Count);
        foreach (var words in new[] { "鹉鹦", "鹦鹉 lampstreet", "streetlamps", "鹦巷", "13812345678", "王小明" }) Assert.Empty(await Found(words));
    }

    [Fact]
    public async Task Pages_go_on_where_the_one_before_ended()
    {
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Add(await Reported($"孔雀 {i}"));
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();

        var (seen, cursor) = (new List<string>(), "");
        do
        {
            var page = (await fixture.Operator.Get($"/api/v1/incidents?q=孔雀&limit=2{cursor}")).Expect(200);
            seen.AddRange(page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            cursor = (string?)page["cursor"] is { } next ? $"&cursor={next}" : "";
        }
        while (cursor.Length > 0);

        Assert.Equal(ids.AsEnumerable().Reverse(), seen);
    }

    private async Task<IReadOnlyList<string>> Found(string words) =>
        [.. (await fixture.Operator.Get($"/api/v1/incidents?q={Uri.EscapeDataString(words)}")).Expect(200)["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    private async Task<string> Reported(string description) => (string)(await fixture.Operator.Post(
        "/api/v1/incidents",
        new
        {
            channel = "hotline",
            category = "fire-safety",
            description,
            location = new { lon = fixture.Server.Town.Definition.Grids[0].Centre.Lon, lat = fixture.Server.Town.Definition.Grids[0].Centre.Lat },
            reporter = new { name = "王小明", phone = "13812345678" },
        },
        ServerFixture.Key())).Expect(201)["id"]!;
}
