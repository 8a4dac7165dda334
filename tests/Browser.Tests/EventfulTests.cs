using GovGrid.Finding;
using GovGrid.Incidents;
using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>What is out of the ordinary is seen on the first page.</summary>
public class EventfulTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Every_unit_is_there_before_any_has_been_heard_of()
    {
        await using var host = await TownHost.Start();
        var (page, complaints) = await browser.Open();
        await page.GotoAsync(host.SignIn);
        await page.Locator("[data-queue-key=commandroom]").WaitForAsync();

        var town = host.Town.Definition;
        var units = 1 + town.Platforms.Count + town.Agencies.Count + 1 + town.County.Departments.Count + town.Zones.Count;
        Assert.Equal(units, await page.Locator("[data-queue-key]").CountAsync());
        await page.GetByText("当前没有未结事项").WaitForAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task An_operation_and_a_call_for_help_are_told_until_they_are_over()
    {
        await using var host = await TownHost.Start();
        var (page, complaints) = await browser.Open();
        await page.GotoAsync(host.SignIn);
        await page.Locator("[data-connection=live]").WaitForAsync();
        var (town, worker) = (host.Grains.GetTown(host.Town.Code), host.Grains.GetWorker(host.Town.Code, "w001"));

        await town.RaiseOperation("heavy-rain", "test");
        await page.Locator("[data-notice=operation]").GetByText("强降雨应急").WaitForAsync();
        await page.GetByText("English", new() { Exact = true }).ClickAsync();
        await page.Locator("[data-notice=operation]").GetByText("Heavy rain").WaitForAsync();
        await worker.GoOnDuty(null);
        await worker.CallForHelp();
        await page.Locator("[data-help=w001]").GetByText("calls for help").WaitForAsync();
        Assert.Contains("w001", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Locator("[data-help=w001]").GetByRole(AriaRole.Button).ClickAsync();
        await page.Locator("[data-worker=w001][data-worker-state=help]").WaitForAsync();

        await worker.ClearHelp();
        await page.Locator("[data-help]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator("[data-worker=w001][data-worker-state=free]").WaitForAsync();
        await town.EndOperation("test");
        await page.Locator("[data-notice=operation]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_suspended_incident_is_shown_as_such()
    {
        await using var host = await TownHost.Start();
        var town = await EventfulTown.Make(host);
        var (page, complaints) = await browser.Open();
        await page.GotoAsync(host.SignIn);

        var row = page.Locator($"[data-incident='{town.Suspended}'][data-suspended=true]");
        await row.Locator("[data-urgency=suspended]").WaitForAsync();
        await page.Locator("[data-attention=suspended][data-value='1']").ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-incident]').length === 1");
        await row.ClickAsync();
        await page.Locator("[data-incident-detail] [data-standing=suspended]").GetByText("挂账至").WaitForAsync();
        Assert.DoesNotContain("剩余", await page.Locator("[data-incident-detail] [data-limit=arrive], [data-incident-detail] [data-limit=resolve]").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Requests_partners_leads_and_the_choice_of_a_worker_can_be_read()
    {
        await using var host = await TownHost.Start();
        var town = await EventfulTown.Make(host);
        var (page, complaints) = await browser.Open(locale: "en-GB");
        await page.GotoAsync(host.SignIn);

        await Open(page, town.Asked, "[data-standing=request]");
        await page.Locator("[data-standing=nobodyOnDuty]").GetByText("Nobody of City management").WaitForAsync();
        await Open(page, town.Promised, "[data-standing=promised]");
        await page.Locator("[data-fact=externalNumber]").GetByText("12345-20180410-7").WaitForAsync();
        await Open(page, town.Joint, "[data-partner='agency/gongan']");
        await Open(page, town.Linked, "[data-standing=lead] a");
        await page.Locator("[data-standing=lead] a").ClickAsync();
        await page.Locator($"[data-incident-detail='{town.Joint}']").WaitForAsync();
        await Open(page, town.Sent, "[data-event=dispatched] summary");
        await page.Locator("[data-event=dispatched] summary").ClickAsync();
        await page.Locator("tr[data-verdict=ownGrid], tr[data-verdict=best]").WaitForAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_list_is_gone_through_by_keyboard()
    {
        await using var host = await TownHost.Start();
        await EventfulTown.Make(host);
        var (page, _) = await browser.Open();
        await page.GotoAsync(host.SignIn);
        await page.Locator("[data-incident]").Nth(2).WaitForAsync();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("积水");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-incident]').length === 2");
        await page.Locator("[data-incident]").First.FocusAsync();
        var first = await Focused(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForFunctionAsync("first => document.activeElement.dataset.incident && document.activeElement.dataset.incident !== first", first);
        var second = await Focused(page);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator($"[data-incident-detail='{second}']").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("second => document.activeElement.dataset.incident === second", second);
    }

    [Fact]
    public async Task What_has_ended_is_found_by_the_search()
    {
        await using var host = await TownHost.Start();
        var ended = await host.Report("fire-safety/blocked-lane");
        await host.Give(ended, new RefuseIncident("不属实 / Not so") { Id = "refuse", By = TownHost.Leader, At = host.Now });
        await host.Listed(ended);
        var (page, complaints) = await browser.Open();
        await page.GotoAsync(host.SignIn);
        await page.Locator("[data-connection=live]").WaitForAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("消防通道");
        await page.Locator($"[data-archive='{ended}']").ClickAsync();
        await page.Locator($"[data-incident-detail='{ended}'] [data-event=refused]").WaitForAsync();
        Assert.Empty(complaints);
    }

    private static async Task Open(IPage page, string incident, string then)
    {
        await page.Locator($"[data-incident='{incident}']").ClickAsync();
        await page.Locator($"[data-incident-detail='{incident}'] {then}").WaitForAsync();
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.dataset.incident");
}
