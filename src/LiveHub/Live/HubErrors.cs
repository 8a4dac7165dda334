using GovGrid.LiveHub.Problems;
using Microsoft.AspNetCore.SignalR;

namespace GovGrid.LiveHub.Live;

/// <summary>Tells callers of the hub what went wrong in words for them, and logs what is not their doing.</summary>
internal sealed class HubErrors(ILogger<HubErrors> log) : IHubFilter
{
    private const string OfOurOwn = "The service met an error of its own, which it has logged. Try again.";

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (Exception error) when (error is not HubException && !invocationContext.Context.ConnectionAborted.IsCancellationRequested)
        {
            log.LogError(error, "{Method} of the hub failed.", invocationContext.HubMethodName);
            throw new HubException(ExceptionProblems.Expected(error)?.Detail ?? OfOurOwn);
        }
    }

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (error is not HubException && !context.Context.ConnectionAborted.IsCancellationRequested)
        {
            log.LogError(error, "A connection to the hub failed.");
            throw new HubException(OfOurOwn);
        }
    }
}
