using GovGrid.Finding;
using GovGrid.Incidents;
using Microsoft.Playwright;

namespace GovGrid.Browser.Tests;

/// <summary>The command room acts.</summary>
public class CommandStories(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Of_two_operators_on_one_incident_the_loser_is_told_who_was_faster()
    {
        await using var host = await TownHost.Start();
        var incident = await host.Report("urban-management/advertising");
        var (first, _) = await browser.Open();
        var (second, _) = await browser.Open(locale: "en-GB");
        await first.GotoAsync(host.Page($"?incident={incident}", await host.TokenOf("operator", "dispatch-a1")));
        await second.GotoAsync(host.Page($"?incident={incident}", await host.TokenOf("operator", "dispatch-a2")));

        await second.Locator("[data-command=refuse]").WaitForAsync();
        await second.Keyboard.PressAsync("f");
        await second.Locator("[data-form=refuse] [data-usual='1']").ClickAsync();
        await first.Locator("[data-command=accept]").WaitForAsync();
        await first.Keyboard.PressAsync("a");
        await first.Locator("[data-done=accept]").WaitForAsync();
        await second.Locator("[data-form=refuse] [type=submit]").ClickAsync();

        await second.Locator("[data-refusal=staleVersion] [data-since=accepted]").GetByText(Name(host, "dispatch-a1")).WaitForAsync();
        await second.Locator("[data-incident-detail] [data-event=accepted]").WaitForAsync();
        Assert.Equal(IncidentStep.Accepted, (await host.Grains.GetIncident(incident).Get())!.State.Step);

        await second.Keyboard.PressAsync("Escape");
        await second.Keyboard.PressAsync("t");
        await second.Locator("[data-form=triage]").WaitForAsync();
        await second.Keyboard.PressAsync("Control+Enter");
        await second.Locator("[data-done=triage]").WaitForAsync();
    }

    [Fact]
    public async Task Thirty_reports_of_one_flood_are_linked_and_handled_in_one_go()
    {
        await using var host = await TownHost.Start();
        var reports = new List<string>();
        for (var grid = 0; grid < 30; grid++) reports.Add(await host.Report("cleaning-order/water-on-road", grid));
        var (page, complaints) = await browser.Open();
        await page.GotoAsync(host.Page("?sort=newest", await host.TokenOf("operator", "dispatch-a1")));

        await page.WaitForFunctionAsync("() => document.querySelector('#incidents')?.dataset.shown === '30'");
        await page.Locator("[data-incident]").First.FocusAsync();
        await page.Keyboard.PressAsync("Shift+End");
        await page.Locator("[data-selected='30']").WaitForAsync();
        await Choose(page, "link", "l");
        await page.Locator("[data-form=link] [data-other] input").First.CheckAsync();
        await Give(page, done: 29);
        await Choose(page, "accept", "a");
        await Done(page, 30);
        await Choose(page, "triage", "t");
        await page.Locator("[data-form=triage] [data-field=category] select").SelectOptionAsync("cleaning-order/water-on-road");
        await page.Locator("[data-form=triage] [data-field=route] select").SelectOptionAsync("agency/jiaotong");
        await Give(page, done: 30);
        await Choose(page, "dispatch", "d");
        await page.Locator("[data-form=dispatch]").WaitForAsync();
        await Give(page, done: 30);

        var states = await Task.WhenAll(reports.Select(async id => (await host.Grains.GetIncident(id).Get())!.State));
        Assert.All(states, state => Assert.Equal((IncidentStep.Dispatched, "agency/jiaotong"), (state.Step, state.Owner.Value)));
        Assert.Equal(29, states.Count(state => state.Lead is not null));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_new_severe_incident_is_seen_and_heard_and_what_is_looked_for_stays_in_the_address()
    {
        await using var host = await TownHost.Start();
        await host.Report("fire-safety");
        var (page, _) = await browser.Open();
        await page.GotoAsync(host.Page("", await host.TokenOf("shiftLeader", "leader-a")));
        await page.Locator("[data-incident]").WaitForAsync();
        await page.Locator("[data-sound=waiting]").WaitForAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("消防");

        var severe = await host.Report("fire-safety", grid: 7);
        await page.Locator($"[data-severe='{severe}']").WaitForAsync();
        await page.Locator("[data-sound=on][data-played='1']").WaitForAsync();
        Assert.Equal(1, await page.Locator("[data-severe]").CountAsync());
        await page.Locator($"[data-severe='{severe}'] button").First.ClickAsync();
        await page.Locator($"[data-incident-detail='{severe}']").WaitForAsync();

        await page.ReloadAsync();
        await page.Locator($"[data-incident-detail='{severe}']").WaitForAsync();
        Assert.Equal("消防", await page.Locator("input[type=search]").InputValueAsync());
    }

    // A key is for all that are selected once the service has said that it may be given to them.
    private static async Task Choose(IPage page, string command, string key)
    {
        await page.Locator($"[data-selection] [data-command={command}]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Keyboard.PressAsync(key);
    }

    private static async Task Give(IPage page, int done)
    {
        await page.Keyboard.PressAsync("Control+Enter");
        await Done(page, done);
    }

    private static Task Done(IPage page, int done) =>
        page.Locator($"[data-outcome-done='{done}'][data-outcome-refused='0']").WaitForAsync();

    private static string Name(TownHost host, string post) => host.Town.Definition.CommandRoom.Posts.Single(known => known.Id == post).Name.En;
}
