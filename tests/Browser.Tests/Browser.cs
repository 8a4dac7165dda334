using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>Debian's Chromium, driven by Playwright; WebGL by software, so that the map draws without a graphics card.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium)) throw new FileNotFoundException($"{Chromium} is missing: apt-get install chromium fonts-noto-cjk");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking", "--disable-component-update",
            ],
        });
    }

    /// <summary>A page of its own, and what it does that it should not: says an error or a warning on its console, or asks another host for anything.</summary>
    public async Task<(IPage Page, List<string> Complaints)> Open(int width = 1440, int height = 900, string locale = "zh-CN", ColorScheme theme = ColorScheme.Light)
    {
        var page = await browser!.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = locale,
            ColorScheme = theme,
            IsMobile = width < 600,
            HasTouch = width < 600,
        });
        page.SetDefaultTimeout(120_000);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            var asked = new Uri(request.Url);
            if (asked.Scheme is not ("blob" or "data") && !asked.IsLoopback) complaints.Add($"asked for {asked}");
        };
        return (page, complaints);
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
