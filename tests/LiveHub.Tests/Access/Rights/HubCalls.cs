using GovGrid.LiveHub.Tests.Live;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>How the methods of the hub are called.</summary>
public sealed class HubCalls(RightsScene scene)
{
    /// <summary>Whether the incident of a scope is in the snapshot that somebody starts from.</summary>
    public async Task<string> Join(RightsCaller caller, RightsScope scope)
    {
        if (scene.Incident(caller, scope) is not { } incident) return RouteCalls.Nothing;
        try
        {
            await using var viewer = await LiveClient.Connect(scene.Server.Url, caller.Token, messagePack: false);
            var snapshot = await viewer.Join(scene.TownOf(scope));
            return snapshot.Incidents!.Any(shown => shown.Id == incident) ? "yes" : "404";
        }
        catch (Exception refused) when (refused is HubException or HttpRequestException)
        {
            return "no";
        }
    }

    /// <summary>Whether somebody may leave a town.</summary>
    public async Task<string> Leave(RightsCaller caller)
    {
        try
        {
            await using var viewer = await LiveClient.Connect(scene.Server.Url, caller.Token, messagePack: false);
            await viewer.Invoke("Leave", scene.Town.Code);
            return "yes";
        }
        catch (HttpRequestException)
        {
            return "no";
        }
    }
}
