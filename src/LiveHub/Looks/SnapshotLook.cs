namespace GovGrid.LiveHub.Looks;

/// <summary>Has who fetches a snapshot noted, before it is sent.</summary>
internal sealed class SnapshotLook(LookBook looks) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context); // refused, it ends with an exception
        var call = context.HttpContext;
        await looks.Once(call.User, (string)call.Request.RouteValues["code"]!, call.Connection.RemoteIpAddress?.ToString());
        return answer;
    }
}
