using GovGrid.Finding;
using GovGrid.Testing;
using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>
/// Takes pictures of the pages, in both languages, into the folder that GOVGRID_SCREENS names (see docs/screens); without it beside
/// the tests. What it holds besides: that the page stays quiet on its console in a town where much goes on.
/// </summary>
public class Screens(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] FewHoursLater = ["--GOVGRID_WORLD=simulated", "--GOVGRID_SPEED=1800"];
    private static readonly string[] Usual = ["--GOVGRID_WORLD=simulated"];

    [Fact]
    public async Task The_command_room_of_an_eventful_town_is_pictured()
    {
        var folder = Repository.PathOf(Environment.GetEnvironmentVariable("GOVGRID_SCREENS") ?? Path.Combine(AppContext.BaseDirectory, "screens"));
        Directory.CreateDirectory(folder);
        await using var host = await TownHost.Start(FewHoursLater);
        await LetPass(host, TimeSpan.FromHours(5));
        await host.Restart(Usual);
        var town = await EventfulTown.Make(host);
        foreach (var (language, locale) in new[] { ("zh", "zh-CN"), ("en", "en-GB") })
        {
            await Picture(host, folder, $"command-room-{language}", locale, 1920, 1080, ColorScheme.Light);
            await Picture(host, folder, $"incident-{language}", locale, 1366, 768, ColorScheme.Dark, $"?incident={town.Sent}", true, "[data-event=dispatched] summary");
        }
        await Picture(host, folder, "phone-en", "en-GB", 390, 844, ColorScheme.Light);
        // From here on everybody goes to a post and stands there.
        await host.Grains.GetTown(host.Town.Code).RaiseOperation("heavy-rain", "screens");
        Assert.Null((await host.Grains.GetWorker(host.Town.Code, town.Worker).CallForHelp()).Refusal);
        await Picture(host, folder, "alarms-zh", "zh-CN", 1366, 768, ColorScheme.Light, "", false, "[data-help] button");
    }

    // Not just before a change of shift either, at which the worker who is to call for help would go home.
    private static async Task LetPass(TownHost host, TimeSpan time)
    {
        var end = host.Now + time;
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (host.Now < end || host.Town.Shifts.NextBoundary(host.Now) - host.Now < TimeSpan.FromHours(4)) await pause.WaitForNextTickAsync();
    }

    private async Task Picture(TownHost host, string folder, string name, string locale, int width, int height, ColorScheme theme, string query = "", bool workersMove = true, params string[] clicks)
    {
        var (page, complaints) = await browser.Open(width, height, locale, theme);
        await page.GotoAsync(host.Page(query));
        await page.Locator("[data-map-ready=true]").WaitForAsync();
        await page.Locator("[data-connection=live]").WaitForAsync();
        await page.Locator("[data-demo-note] button").ClickAsync();
        foreach (var click in clicks) await page.Locator(click).First.ClickAsync();
        if (workersMove) await page.WaitForFunctionAsync("() => Number(document.querySelector('[data-steps]').dataset.steps) > 40"); // the trend has begun
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        await page.CloseAsync();
        Assert.Empty(complaints);
    }
}
