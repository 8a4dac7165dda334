using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Answers a command by which an incident has left its giver's sight.</summary>
internal sealed class GoneResult(string id, int version) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ETag = $"\"{version}\"";
        return Results.Json(new GoneDocument(id, version, Gone: true), ApiJson.Options).ExecuteAsync(httpContext);
    }
}

/// <summary>An incident that is no longer in the reader's sight.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version as of the command that took it away.</param>
/// <param name="Gone">True.</param>
public sealed record GoneDocument(string Id, int Version, bool Gone);
