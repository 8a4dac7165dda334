using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Hosting;
using GovGrid.Towns.Loading;

namespace GovGrid.LiveHub.Tests.Accounts.Provider;

public sealed class ProviderSettingsTests(ProviderFixture fixture) : IClassFixture<ProviderFixture>
{
    [Fact]
    public async Task Some_of_the_four_settings_are_not_enough()
    {
        var refused = await Assert.ThrowsAsync<SettingsException>(() => TestServer.Start(null, "--GOVGRID_OIDC_CLIENT=govgrid"));
        foreach (var key in new[] { "GOVGRID_OIDC_AUTHORITY", "GOVGRID_OIDC_SECRET", "GOVGRID_OIDC_MAP" })
            Assert.Contains(key, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_gives_what_there_is_not_keeps_the_service_from_starting()
    {
        const string Map =
            """{ "name": { "zh": "市", "en": "City" }, "nameClaim": "n", "grants": [{ "claim": "g", "value": "x", "role": "gridWorker", "subject": "nobody" }] }""";
        var refused = await Assert.ThrowsAsync<DataFileException>(() => TestServer.Start(null, fixture.Settings(fixture.MapFile(Map))));
        Assert.Contains("$.grants[0].subject", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"subject\": \"wall\"")]
    [InlineData("\"subjectClaim\": \"employee\"")]
    public async Task A_file_that_gives_somebody_the_part_of_a_screen_keeps_the_service_from_starting(string subject)
    {
        var file = fixture.MapFile(
            $$"""{ "name": { "zh": "市", "en": "City" }, "nameClaim": "n", "grants": [{ "claim": "g", "value": "x", "role": "display", {{subject}} }] }""");

        var refused = await Assert.ThrowsAsync<DataFileException>(() => TestServer.Start(null, fixture.Settings(file)));

        Assert.Contains("$.grants[0].role", refused.Message, StringComparison.Ordinal);
        Assert.Contains("any but display", refused.Message, StringComparison.Ordinal);
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_way_to_one()
    {
        await using var server = await TestServer.Start();
        Assert.Null((await server.Anonymous.Get("/api/v1/session/ways")).Expect(200)["provider"]);
        Assert.Equal("notFound", (await server.Anonymous.Get("/api/v1/session/provider")).ExpectProblem(404));
    }

    [Theory]
    [InlineData("http://govgrid.example.cn")]
    [InlineData("govgrid.example.cn")]
    [InlineData("https://govgrid.example.cn/pages")]
    public async Task An_origin_where_browsers_make_no_passkeys_is_refused(string origin)
    {
        var refused = await Assert.ThrowsAsync<SettingsException>(() => TestServer.Start(null, $"--GOVGRID_ORIGIN={origin}"));
        Assert.Contains("GOVGRID_ORIGIN", refused.Message, StringComparison.Ordinal);
    }
}
