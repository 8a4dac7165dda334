using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Privacy;

[Collection(ServerCollection.Name)]
public sealed class MaskingTests(ServerFixture fixture)
{
    [Fact]
    public async Task What_tells_who_somebody_is_is_masked_before_it_is_stored()
    {
        var report = new { channel = "public-app", description = "我叫王建国,电话138 1234 5678,通道被占", address = "云栖路小卖部 13812345678" };
        var key = ServerFixture.Key();
        var id = (string)(await fixture.Server.Anonymous.Post("/api/v1/incidents", report, key)).Expect(201)["id"]!;
        (await fixture.Server.Anonymous.Post("/api/v1/incidents", report, key)).Expect(201);
        var incident = await new Incident(fixture, id).Accepted();
        (await incident.Give("note", new { text = "已联系王女士 330109199003071234" })).Expect(200);

        var now = await incident.Now();

        Assert.Equal("我叫王**,电话[电话 phone],通道被占", (string?)now["description"]);
        Assert.Equal("云栖路小卖部 [电话 phone]", (string?)now["place"]!["address"]);
        Assert.Equal("已联系王** [证件号 ID]", (string?)Incident.Last(now, "noteAdded")["text"]);
    }

    [Fact]
    public async Task A_command_with_another_text_and_the_same_key_is_another_command()
    {
        var incident = await (await fixture.Incident()).Accepted();
        var key = ServerFixture.Key();

        (await incident.Give("note", new { text = "one" }, key: key)).Expect(200);
        (await incident.Give("note", new { text = "one" }, key: key)).Expect(200);

        Assert.Equal("keyReused", (await incident.Give("note", new { text = "two" }, key: key)).ExpectProblem(422));
        Assert.Single((await incident.Now())["history"]!.AsArray(), happened => (string?)happened!["type"] == "noteAdded");
    }
}
