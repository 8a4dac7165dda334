using System.Threading.RateLimiting;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Callers;
using GovGrid.Silo.Audit;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Live;

/// <summary>Counts what a caller's connections ask of the hub: too many are told to pause, and who does not is cut off.</summary>
internal sealed class HubFlood : IHubFilter, IDisposable
{
    private const int Warnings = 10;
    private const string Key = "warnings";

    private readonly PartitionedRateLimiter<string> limiter;
    private readonly LaterRows rows;

    public HubFlood(IConfiguration configuration, LaterRows rows)
    {
        var perMinute = RateLimits.HubMessage.In(configuration);
        limiter = PartitionedRateLimiter.Create<string, string>(token => RateLimits.Window(token, perMinute));
        this.rows = rows;
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var caller = invocationContext.Context;
        using var lease = limiter.AttemptAcquire(caller.User!.OpenerOf());
        if (lease.IsAcquired) return await next(invocationContext);
        if (Warn(caller) == Warnings) CutOff(caller);
        throw new HubException(RateLimits.Told(RateLimits.PauseOf(lease)));
    }

    public void Dispose() => limiter.Dispose();

    private static int Warn(HubCallerContext caller)
    {
        var warnings = caller.Items.TryGetValue(Key, out var kept) ? (int)kept! + 1 : 1;
        caller.Items[Key] = warnings;
        return warnings;
    }

    // Waits for no row: a flood must end where nothing can be written as well, and then the log tells of it.
    private void CutOff(HubCallerContext caller)
    {
        var by = caller.User!.ToCaller();
        rows.Append(new AuditEntry(by.Id, EnumName.Of(by.Role), caller.GetHttpContext()?.Connection.RemoteIpAddress?.ToString(), "hub.flood", "", "tooMany")
        {
            Town = caller.User!.TownOnly(),
            Unit = by.Unit?.Value,
        });
        caller.Abort();
    }
}
