using GovGrid.LiveHub.Access.Scopes;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Looks;

/// <summary>Has who fetches a snapshot that shows where workers are noted, before it is sent.</summary>
internal sealed class SnapshotLook(LookBook looks, ITownDirectory towns) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context); // refused, it ends with an exception
        var (call, town) = (context.HttpContext, towns.Find((string)context.HttpContext.Request.RouteValues["code"]!)!);
        if (Onlooker.Of(call.User, town).SightIn(null).Positions) await looks.Once(call.User, town.Code, call.Connection.RemoteIpAddress?.ToString());
        return answer;
    }
}
