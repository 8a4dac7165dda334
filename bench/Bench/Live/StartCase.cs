using System.Diagnostics;
using GovGrid.Testing;
using Microsoft.Playwright;

namespace GovGrid.Bench.Live;

/// <summary>
/// From starting the program on an empty folder to ready (GET /health/ready is 200), and to the first worker that moves on the page, seen by
/// a browser that was open before.
/// </summary>
internal sealed class StartCase : ICase
{
    private const int Rounds = 3;
    private const double ReadyLimitSeconds = 15; // an operator waits for it after a power cut
    private const double MovementLimitSeconds = 30;

    private const string HasMoved = """
        () => { const map = document.querySelector('[data-steps]');
                return map && Number(map.dataset.steps) > 0; }
        """;

    public string Name => "start";

    public async Task<IReadOnlyList<Row>> Run(Action<string> say)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] });
        var (ready, moved) = (new List<double>(), new List<double>());
        for (var round = 1; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await using var hub = await LiveHubProcess.Start();
            ready.Add(watch.Elapsed.TotalSeconds);
            var page = await browser.NewPageAsync();
            page.SetDefaultTimeout(180_000);
            await page.GotoAsync($"{hub.Address}#token={LiveHubProcess.AdminToken}");
            await page.WaitForFunctionAsync(HasMoved);
            moved.Add(watch.Elapsed.TotalSeconds);
            await page.CloseAsync();
            say($"round {round} of {Rounds}: ready {ready[^1]:0.0} s, first movement {moved[^1]:0.0} s");
        }
        return
        [
            new(Name, "start to ready", "s", Median.Of(ready), "stated limit", ReadyLimitSeconds),
            new(Name, "start to first movement on the page", "s", Median.Of(moved), "stated limit", MovementLimitSeconds),
        ];
    }
}
