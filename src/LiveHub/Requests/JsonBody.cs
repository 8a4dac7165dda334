using System.Reflection;
using System.Text.Json;
using System.Text.Unicode;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Wire;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace GovGrid.LiveHub.Requests;

/// <summary>A JSON body, read strictly; what is wrong with it is told by path and expectation.</summary>
/// <typeparam name="T">Its shape: fields that may be absent, which the endpoint checks.</typeparam>
/// <param name="Value">The body.</param>
internal sealed record JsonBody<T>(T Value) : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="ProblemException">It is missing, too large, no JSON, or of another shape.</exception>
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        // No body at all says as much as an empty object: commands like accept have nothing to say.
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false } || context.Request is { ContentLength: 0, ContentType: null })
            return new JsonBody<T>(JsonSerializer.Deserialize<T>("{}", ApiJson.Options)!);
        if (!context.Request.HasJsonContentType())
            throw new ProblemException(new ApiProblem(
                StatusCodes.Status415UnsupportedMediaType, ProblemCodes.WrongMediaType, "Expected: a body of Content-Type application/json."));
        var body = await BodyReader.Read(context);
        if (!Utf8.IsValid(body.Span)) throw new ProblemException(JsonFault.OfBytes(body.Span));
        try
        {
            var value = JsonSerializer.Deserialize<T>(body.Span, ApiJson.Options);
            return new JsonBody<T>(value ?? throw new JsonException("null", "$", null, null));
        }
        catch (JsonException error)
        {
            throw new ProblemException(JsonFault.Of(error, typeof(T)));
        }
    }

    /// <summary>Tells the API's description of the body.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new BodyShape(typeof(T)));
    }
}

/// <summary>The shape of an endpoint's JSON body.</summary>
/// <param name="Type">The type that it is read into.</param>
public sealed record BodyShape(Type Type);
