using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Live;
using GovGrid.Towns;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Looks;

/// <summary>Has who watches where workers are over the hub noted from join to leave: once at each end, and not for every frame.</summary>
internal sealed class HubLooks(LookBook looks, ITownDirectory towns) : IHubFilter
{
    private const string Key = "look";

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var (caller, town) = (invocationContext.Context, invocationContext.HubMethodArguments is [string code, ..] ? code : null);
        if (invocationContext.HubMethodName is nameof(TownHub.Join)) await Begin(caller, town);
        var answer = await next(invocationContext);
        if (invocationContext.HubMethodName is nameof(TownHub.Leave)) await End(caller, town);
        return answer;
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        await next(context, exception);
        await End(context.Context, null);
    }

    // Who joins another town leaves the one before. What the hub will refuse is not looked at.
    private async Task Begin(HubCallerContext caller, string? town)
    {
        if (town is null || !caller.User!.MaySee(town) || towns.Find(town) is not { } watched || !Onlooker.Of(caller.User!, watched).SightIn(null).Positions) return;
        await End(caller, null);
        caller.Items[Key] = await looks.Begin(caller.User!, town, caller.GetHttpContext()?.Connection.RemoteIpAddress?.ToString());
    }

    private async Task End(HubCallerContext caller, string? town)
    {
        if (!caller.Items.TryGetValue(Key, out var kept) || kept is not OpenLook open || (town is not null && open.Look.Town != town)) return;
        caller.Items.Remove(Key);
        await looks.End(open);
    }
}
