using System.Net.Mime;

namespace GovGrid.LiveHub.Wire;

/// <summary>Answers with an <see cref="Encoded"/> document.</summary>
public sealed class EncodedResult(Encoded document) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = MediaTypeNames.Application.Json;
        return httpContext.Response.Body.WriteAsync(document.Json, httpContext.RequestAborted).AsTask();
    }
}
