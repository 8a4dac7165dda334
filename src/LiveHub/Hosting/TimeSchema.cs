using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GovGrid.LiveHub.Hosting;

/// <summary>Describes times as what they are in JSON; the description cannot see through the converter that writes them.</summary>
internal sealed class TimeSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type != typeof(DateTimeOffset) && type != typeof(DateTimeOffset?)) return Task.CompletedTask;
        schema.Type = type == typeof(DateTimeOffset) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
        schema.Format = "date-time";
        return Task.CompletedTask;
    }
}
