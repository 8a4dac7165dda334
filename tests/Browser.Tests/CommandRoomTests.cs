using System.Globalization;
using GovGrid.Testing;
using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

public class CommandRoomTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task The_command_room_lives_and_says_so_in_both_languages()
    {
        await using var hub = await LiveHubProcess.Start();
        var (page, complaints) = await browser.Open();
        await page.GotoAsync($"{hub.Address}#token={LiveHubProcess.AdminToken}");

        await page.Locator("[data-map-ready=true]").WaitForAsync();
        Assert.DoesNotContain("token", page.Url, StringComparison.Ordinal);
        await page.Locator("[data-queue-key=commandroom]").WaitForAsync();
        await page.Locator("[data-incident]").First.WaitForAsync();
        var before = await Sequence(page);
        await page.WaitForFunctionAsync(
            "before => Number(document.querySelector('[data-sequence]').dataset.sequence) > before + 5 && Number(document.querySelector('[data-steps]').dataset.steps) > 0",
            before);

        Assert.Contains("指挥室", await page.InnerTextAsync("body"), StringComparison.Ordinal);
        await page.GetByText("English", new() { Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.documentElement.lang === 'en' && document.body.innerText.includes('Command room')");

        await page.Locator("[data-incident]").First.ClickAsync();
        await page.Locator("[data-incident-detail] [data-event=reported]").WaitForAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_page_goes_on_by_itself_when_the_server_was_killed()
    {
        await using var hub = await LiveHubProcess.Start();
        var (page, _) = await browser.Open();
        await page.GotoAsync($"{hub.Address}#token={LiveHubProcess.AdminToken}");
        await page.Locator("[data-queue-key=commandroom]").WaitForAsync();
        var epoch = await Number(page, "epoch");

        await hub.Kill();
        await page.Locator("[data-connection]:not([data-connection=live])").WaitForAsync();
        await hub.Restart();

        await page.WaitForFunctionAsync("before => Number(document.querySelector('[data-epoch]').dataset.epoch) > before", epoch);
        await page.Locator("[data-connection=live]").WaitForAsync();
    }

    private static Task<double> Sequence(IPage page) => Number(page, "sequence");

    private static async Task<double> Number(IPage page, string name) =>
        double.Parse(await page.Locator($"[data-{name}]").First.GetAttributeAsync($"data-{name}") ?? "0", CultureInfo.InvariantCulture);
}
