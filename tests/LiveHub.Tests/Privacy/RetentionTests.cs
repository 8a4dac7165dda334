using System.Globalization;
using System.Text.Json.Nodes;
using GovGrid.Incidents;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Retention;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Simulation.Commands;
using GovGrid.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Privacy;

/// <summary>With the clock put forward, what is past its time is gone, and what is counted and proved stays.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private static readonly TimeSpan AfterContacts = TimeSpan.FromDays(91);
    private static readonly TimeSpan AfterTexts = TimeSpan.FromDays(1096);

    private readonly JumpingClock clock = new();
    private readonly ServerFixture fixture = new();

    [Fact]
    public async Task Contacts_go_first_then_texts_and_figures_and_histories_stay()
    {
        var (id, begun) = (await Closed(), fixture.Server.Now.AddDays(-1));
        var incident = new Incident(fixture, id);
        var (history, figures) = (await incident.Now(), await Figures(begun));

        await Later(AfterContacts);
        Assert.Null((await Held(await Receipt(id)))["contact"]);
        Assert.Equal("鹦鹉巷通道被占", (string?)(await incident.Now())["description"]);
        Assert.Equal([id], await Found("鹦鹉"));

        await Later(AfterTexts - AfterContacts);
        var now = await incident.Now();
        Assert.Null((string?)now["description"]);
        Assert.Null((string?)Incident.Last(now, "resolved")["summary"]);
        Assert.Equal(0, await KeysOf(id)); // nor one of the photos
        Assert.Empty(await Found("鹦鹉"));

        Assert.Equal(Steps(history), Steps(now));
        Assert.Equal(figures, await Figures(begun));
        Assert.Equal("", await Check(begun));
        Assert.Equal(0, VerifyAudit.Run(Settings(), TextWriter.Null, TextWriter.Null));
        Assert.Equal(["system retention.contact done", "system retention.texts done", "system retention.photos done"], AuditRows.About(fixture.Server, id).Where(row => row.StartsWith("system", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_report_that_failed_and_is_sent_again_days_later_keeps_text_and_contact()
    {
        var key = ServerFixture.Key();
        (await Report(key, "13800000000", callBackBy: fixture.Server.Now.AddHours(-1))).ExpectProblem(400);
        await Later(TimeSpan.FromDays(2));

        var id = (string)(await Report(key, "13812345678")).Expect(201)["id"]!;
        await Later(TimeSpan.FromDays(2));

        Assert.Equal("鹦鹉巷通道被占", (string?)(await new Incident(fixture, id).Now())["description"]);
        Assert.Equal("13812345678", (string?)(await fixture.Operator.Get($"/api/v1/incidents/{id}/contact")).Expect(200)["phone"]);
        Assert.Equal(id, (string)(await Report(key, "13812345678")).Expect(201)["id"]!);
        Assert.Equal([id], await Found("鹦鹉"));
    }

    [Fact]
    public async Task A_try_within_a_day_keeps_what_the_first_has_stored_for_another()
    {
        var key = ServerFixture.Key();
        (await Report(key, "13800000000", callBackBy: fixture.Server.Now.AddHours(-1))).ExpectProblem(400);
        await Later(TimeSpan.FromHours(20));
        (await Report(key, "13800000001", callBackBy: fixture.Server.Now.AddHours(-1))).ExpectProblem(400);

        await Later(TimeSpan.FromHours(20));
        Assert.Equal(2, await Count("SELECT count(*) FROM incident_keys WHERE owner LIKE '%/report' OR owner LIKE '%/contact'"));
        await Later(TimeSpan.FromHours(20));
        Assert.Equal(0, await Count("SELECT count(*) FROM incident_keys WHERE owner LIKE '%/report' OR owner LIKE '%/contact'"));
        Assert.Equal(0, await Count("SELECT count(*) FROM incident_contacts"));
    }

    [Fact]
    public async Task A_report_whose_keys_are_destroyed_before_it_was_stored_is_refused()
    {
        var key = ServerFixture.Key();
        (await Report(key, "13800000000", callBackBy: fixture.Server.Now.AddHours(-1))).ExpectProblem(400);
        await fixture.Server.Services.GetRequiredService<IIncidentKeys>().Destroy(IncidentId.Of(fixture.Server.Town.Code, "op-tests", key));

        Assert.Equal("keyReused", (await Report(key, "13812345678")).ExpectProblem(422));
        (await Report(ServerFixture.Key(), "13812345678")).Expect(201);
    }

    [Fact]
    public async Task What_is_open_loses_nothing_however_old_it_is()
    {
        var id = await Reported();

        await Later(AfterTexts);

        Assert.Equal("鹦鹉巷通道被占", (string?)(await new Incident(fixture, id).Now())["description"]);
        (await fixture.Operator.Get($"/api/v1/incidents/{id}/contact")).Expect(200);
    }

    [Fact]
    public async Task A_draft_cannot_be_opened_when_its_day_is_over()
    {
        (await fixture.Operator.Put("/api/v1/drafts/d1", new { description = "begun" })).Expect(200);

        await Later(TimeSpan.FromDays(3));

        Assert.Empty((await fixture.Operator.Get("/api/v1/drafts")).Expect(200).AsArray());
        (await fixture.Operator.Put("/api/v1/drafts/d1", new { description = "begun anew" })).Expect(200);
        Assert.Single((await fixture.Operator.Get("/api/v1/drafts")).Expect(200).AsArray());
    }

    public async Task InitializeAsync() => await fixture.StartOn(clock);

    public Task DisposeAsync() => fixture.DisposeAsync();

    private static List<string> Steps(JsonNode incident) => [.. incident["history"]!.AsArray().Select(happened => $"{happened!["version"]} {happened["type"]} {happened["at"]}")];

    private IConfiguration Settings() => new ConfigurationBuilder().AddInMemoryCollection([new("GOVGRID_DATA", fixture.Server.Data)]).Build();

    private async Task Later(TimeSpan by)
    {
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        clock.Jump(by);
        await fixture.Server.Services.GetRequiredService<RetentionJob>().Sweep();
    }

    private async Task<string> Closed()
    {
        var incident = new Incident(fixture, await Reported());
        await incident.Closed();
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        return incident.Id;
    }

    private async Task<string> Reported() => (string)(await Report(ServerFixture.Key(), "13812345678")).Expect(201)["id"]!;

    private Task<Answer> Report(string key, string phone, DateTimeOffset? callBackBy = null) => fixture.Operator.Post(
        "/api/v1/incidents",
        new
        {
            channel = "hotline",
            category = "fire-safety",
            severity = 2,
            description = "鹦鹉巷通道被占",
            location = new { lon = fixture.Server.Town.Definition.Grids[0].Centre.Lon, lat = fixture.Server.Town.Definition.Grids[0].Centre.Lat },
            reporter = new { name = "王小明", phone },
            callBackBy,
        },
        key);

    private Task<long> Count(string sql) => fixture.Server.Services.GetRequiredService<Database>().Read(connection =>
    {
        using var command = Statement.Of(connection, sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    });

    private Task<long> KeysOf(string id) =>
        Count($"SELECT count(*) FROM incident_keys WHERE (owner = '{id}' OR owner LIKE '{id}/%') AND destroyed_at IS NULL");

    private async Task<string> Receipt(string id) => await fixture.Server.Services.GetRequiredService<LiveHub.Receipts.ReceiptCodes>().Of(id);

    private async Task<JsonNode> Held(string receipt) => (await fixture.Server.Anonymous.Get($"/api/v1/receipts/{receipt}/data")).Expect(200)["held"]!;

    private async Task<IReadOnlyList<string>> Found(string word) =>
        [.. (await fixture.Operator.Get($"/api/v1/incidents?q={word}")).Expect(200)["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    private async Task<string> Figures(DateTimeOffset begun)
    {
        var report = (await fixture.Operator.Get($"/api/v1/reports/indicators?from={begun:yyyy-MM-dd}&to={begun.AddDays(3):yyyy-MM-dd}&by=agency")).Expect(200);
        return $"{report["total"]!.ToJsonString()}{report["groups"]!.ToJsonString()}";
    }

    private async Task<string> Check(DateTimeOffset begun)
    {
        var log = await (await fixture.As("inspector", "inspector-1")).Get($"/api/v1/towns/{fixture.Server.Town.Code}/events.jsonl?from={begun:yyyy-MM-dd}");
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, log.Text);
        using var complained = new StringWriter();
        using var said = new StringWriter();
        var code = await GovGridCommand.Run(["check", file], new() { Output = said, Error = complained });
        File.Delete(file);
        return code == 0 ? "" : $"{complained}{said}";
    }
}
