using System.Text.Json.Nodes;
using GovGrid.LiveHub.Privacy;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Answers a command by which an incident has left its giver's sight.</summary>
internal sealed class GoneResult(string id, int version, IReadOnlyList<JsonObject> done) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await httpContext.RequestServices.GetRequiredService<TextOpener>().Open(done);
        httpContext.Response.Headers.ETag = $"\"{version}\"";
        await Results.Json(new GoneDocument(id, version, Gone: true, done), ApiJson.Options).ExecuteAsync(httpContext);
    }
}

/// <summary>An incident that is no longer in the reader's sight.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version as of the command that took it away.</param>
/// <param name="Gone">True.</param>
/// <param name="History">What the command itself has done, such as the numbered notice of a transfer; nothing else.</param>
public sealed record GoneDocument(string Id, int Version, bool Gone, IReadOnlyList<JsonObject> History);
