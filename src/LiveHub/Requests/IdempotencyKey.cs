using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace GovGrid.LiveHub.Requests;

/// <summary>The header <c>Idempotency-Key</c>: the caller's name for this one request, so that a repeat does nothing twice.</summary>
/// <param name="Value">1 to 100 printable characters.</param>
public sealed record IdempotencyKey(string Value) : IBindableFromHttpContext<IdempotencyKey>, IEndpointParameterMetadataProvider
{
    /// <summary>Name of the header.</summary>
    public const string Header = "Idempotency-Key";

    /// <summary>Reads the header.</summary>
    /// <exception cref="Problems.ProblemException">It is missing, or no such key.</exception>
    public static ValueTask<IdempotencyKey?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FieldFaults();
        var key = context.Request.Headers[Header].ToString();
        if (key.Length is 0 or > 100 || key.Any(character => character is < '!' or > '~'))
            faults.Add(Header, "a header with 1 to 100 printable characters without spaces, such as a UUID, new for each request and the same for its repeats");
        faults.ThrowIfAny();
        return ValueTask.FromResult<IdempotencyKey?>(new IdempotencyKey(key));
    }

    /// <summary>Tells the API's description of the header.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new HeaderShape(Header, Required: true, "New for each request, the same for its repeats: these do nothing twice."));
    }
}
