using GovGrid.Testing;
using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>
/// Takes pictures of the pages of sign-in and account, in both languages, on a desk and on a phone, into the folder that GOVGRID_SCREENS names;
/// without it beside the tests. What it holds besides: that nothing is wider than the screen.
/// </summary>
public class AccountScreens(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Folder = Repository.PathOf(Environment.GetEnvironmentVariable("GOVGRID_SCREENS") ?? Path.Combine(AppContext.BaseDirectory, "screens"));

    [Theory]
    [InlineData("zh", "zh-CN", 1280)]
    [InlineData("en", "en-GB", 1280)]
    [InlineData("zh", "zh-CN", 390)]
    [InlineData("en", "en-GB", 390)]
    public async Task The_pages_of_an_account_are_pictured(string language, string locale, int width)
    {
        Directory.CreateDirectory(Folder);
        await using var host = await TownHost.Start();
        var (page, _) = await browser.Open(width, 844, locale, width < 600 ? ColorScheme.Dark : ColorScheme.Light);
        await Authenticator.Add(page, "internal");
        Task Picture(string name) => Take(page, $"{name}-{language}-{width}");

        await page.GotoAsync($"{host.Named}sign-in");
        await page.Locator("[data-sign-in=passkey]").WaitForAsync();
        await Picture("sign-in");
        await page.Locator("#name").FillAsync("li.na");
        await page.Locator("#password").FillAsync("not the password");
        await page.Locator("[data-sign-in=password] button[type=submit]").ClickAsync();
        await page.Locator("#password-message").WaitForAsync();
        await Picture("sign-in-refused");

        await page.GotoAsync($"{host.Named}{await Invitation.Make(host, alsoLeads: true)}");
        await page.Locator("[data-set-up] summary").ClickAsync();
        await Picture("set-up");
        await page.Locator("[data-set-up-passkey]").ClickAsync();
        await page.Locator("[data-grant]").First.WaitForAsync();
        await Picture("choose-grant");
        await page.GotoAsync($"{host.Named}account");
        await page.Locator("[data-passkey]").WaitForAsync();
        await Picture("account");
    }

    private static async Task Take(IPage page, string name)
    {
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), name);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
    }
}
