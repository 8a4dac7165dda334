using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace GovGrid.LiveHub.Requests;

/// <summary>The header <c>If-Match</c>: the version that the caller has seen, bare or in quotes; absent or <c>*</c> for any.</summary>
/// <param name="Version">The version; null for any.</param>
public sealed record IfMatch(int? Version) : IBindableFromHttpContext<IfMatch>, IEndpointParameterMetadataProvider
{
    /// <summary>Reads the header.</summary>
    /// <exception cref="Problems.ProblemException">It is no version.</exception>
    public static ValueTask<IfMatch?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = context.Request.Headers.IfMatch.ToString();
        if (text is "" or "*") return ValueTask.FromResult<IfMatch?>(new IfMatch(null as int?));
        var faults = new FieldFaults();
        if (!int.TryParse(text.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            faults.Add("If-Match", "the incident's version, such as \"3\"");
        faults.ThrowIfAny();
        return ValueTask.FromResult<IfMatch?>(new IfMatch(version));
    }

    /// <summary>Tells the API's description of the header.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new HeaderShape("If-Match", Required: false, "The version that the caller has seen; another one is refused with 412."));
    }
}
