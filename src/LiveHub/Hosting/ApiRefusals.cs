using System.Globalization;
using GovGrid.LiveHub.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;

namespace GovGrid.LiveHub.Hosting;

/// <summary>Adds to the API's description how calls are refused: each with a problem of RFC 9457, by the statuses that an endpoint can answer with.</summary>
internal sealed class ApiRefusals : IOpenApiOperationTransformer
{
    private const string MediaType = "application/problem+json";

    private static readonly Dictionary<int, string> Meanings = new()
    {
        [400] = "A field is wrong; 'errors' tells which and what was expected.",
        [401] = "Not signed in.",
        [403] = "The role does not allow it, or it is another's.",
        [404] = "There is no such thing.",
        [409] = "The state does not allow it; 'code' tells why, and 'incident' how it stands.",
        [412] = "Somebody was faster: the version is not the one of If-Match.",
        [413] = "The body is too large.",
        [415] = "The body is no JSON.",
        [422] = "The Idempotency-Key was used for something else.",
        [429] = "Too many calls from this address or with this token; Retry-After tells when to come again.",
        [503] = "The service cannot answer now; repeat it with the same Idempotency-Key.",
    };

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is not true) return;
        var schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellationToken);
        operation.Responses ??= [];
        foreach (var status in StatusesOf(operation, context.Description.ActionDescriptor.EndpointMetadata))
            operation.Responses.TryAdd(status.ToString(CultureInfo.InvariantCulture), new OpenApiResponse
            {
                Description = Meanings[status],
                Content = new Dictionary<string, OpenApiMediaType> { [MediaType] = new() { Schema = schema } },
            });
    }

    private static IEnumerable<int> StatusesOf(OpenApiOperation operation, IList<object> metadata)
    {
        var inputs = operation.Parameters ?? [];
        var hasBody = operation.RequestBody is not null;
        if (hasBody || inputs.Count > 0) yield return 400;
        if (hasBody || !metadata.OfType<IAllowAnonymous>().Any()) // where nobody has to sign in, some things are still for who has
        {
            yield return 401;
            yield return 403;
        }
        if (inputs.Any(input => input.In is ParameterLocation.Path)) yield return 404;
        if (hasBody)
        {
            yield return 409;
            yield return 413;
            yield return 415;
        }
        if (metadata.OfType<HeaderShape>().Any(header => !header.Required)) yield return 412;
        if (metadata.OfType<HeaderShape>().Any()) yield return 422;
        if (metadata.OfType<EnableRateLimitingAttribute>().Any() || !metadata.OfType<IAllowAnonymous>().Any()) yield return 429;
        yield return 503;
    }
}
