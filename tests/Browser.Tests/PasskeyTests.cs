using GovGrid.Testing;
using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>Passkeys from end to end: the pages, the browser's own WebAuthn with an authenticator that answers by itself, and the service.</summary>
public class PasskeyTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Somebody_invited_makes_a_passkey_and_signs_in_with_it_without_a_name()
    {
        await using var host = await TownHost.Start();
        var (page, complaints) = await browser.Open(locale: "en-GB");
        await Authenticator.Add(page, "internal");
        await page.GotoAsync($"{host.Named}{await Invitation.Make(host)}");

        await page.Locator("[data-set-up-passkey]").ClickAsync();
        await page.Locator("[data-connection=live]").WaitForAsync();
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);

        await page.GetByLabel("Sign out").ClickAsync();
        await page.Locator("[data-sign-in=passkey]").ClickAsync();
        await page.Locator("[data-connection=live]").WaitForAsync();
    }

    [Fact]
    public async Task Passkeys_are_named_listed_and_removed_and_the_last_way_in_stays()
    {
        await using var host = await TownHost.Start();
        var (page, _) = await browser.Open(locale: "en-GB");
        await Authenticator.Add(page, "internal");
        await page.GotoAsync($"{host.Named}{await Invitation.Make(host)}");
        await page.Locator("[data-set-up-passkey]").ClickAsync();
        await page.Locator("[data-connection=live]").WaitForAsync();
        await page.GetByLabel("My account").ClickAsync();
        await page.Locator("[data-passkey='First passkey']").WaitForAsync();

        await page.GetByLabel("Remove the passkey First passkey").ClickAsync();
        await page.GetByText("That is the only way into your account").WaitForAsync();
        await Add(page, "the same again");
        await page.GetByText("This device has a passkey for your account already").WaitForAsync();

        await Authenticator.Add(page, "usb");
        await Add(page, "key on the ring");
        await page.Locator("[data-passkey='key on the ring']").WaitForAsync();
        await page.GetByLabel("Remove the passkey First passkey").ClickAsync();
        await page.Locator("[data-passkey='First passkey']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(1, await page.Locator("[data-passkey]").CountAsync());
    }

    [Fact]
    public async Task The_first_administrator_sets_up_an_account_by_the_link_on_the_console()
    {
        await using var hub = await LiveHubProcess.Start(new Dictionary<string, string> { ["GOVGRID_ADMIN_TOKEN"] = "", ["GOVGRID_WORLD"] = "none" });
        var (page, complaints) = await browser.Open(locale: "zh-CN");
        await Authenticator.Add(page, "internal");
        var link = await Link(hub);

        await page.GotoAsync(link);
        await page.GetByLabel("用户名").FillAsync("first");
        await page.Locator("[data-set-up-passkey]").ClickAsync();
        await page.Locator("[data-connection=live]").WaitForAsync();
        Assert.Empty(complaints);

        await page.GotoAsync("about:blank");
        await page.GotoAsync(link);
        await page.GetByText("此链接已使用或已过期").WaitForAsync();
    }

    private static async Task Add(IPage page, string name)
    {
        await page.Locator("#passkey-name").FillAsync(name);
        await page.Locator("[data-add-passkey]").ClickAsync();
    }

    private static async Task<string> Link(LiveHubProcess hub)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!hub.Output.Contains("/set-up#", StringComparison.Ordinal)) await pause.WaitForNextTickAsync();
        return hub.Output.Split('\n').Single(line => line.Contains("/set-up#", StringComparison.Ordinal)).Split(": ")[^1].Trim();
    }
}
