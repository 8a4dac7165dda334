using System.Text.Json;
using GovGrid.LiveHub.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GovGrid.LiveHub.Hosting;

/// <summary>Adds to the API's description what only this API knows: the bodies it reads itself, and the key that commands need.</summary>
internal sealed class ApiDescription : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<BodyShape>().FirstOrDefault() is { } shape)
            operation.RequestBody = new OpenApiRequestBody
            {
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new() { Schema = await context.GetOrCreateSchemaAsync(shape.Type, null, cancellationToken) },
                },
            };
        foreach (var header in metadata.OfType<HeaderShape>()) Add(operation, header);
        foreach (var query in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.In is ParameterLocation.Query))
            query.Name = JsonNamingPolicy.CamelCase.ConvertName(query.Name!); // a query that is a record has the names of its properties
    }

    private static void Add(OpenApiOperation operation, HeaderShape header)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = header.Name,
            In = ParameterLocation.Header,
            Required = header.Required,
            Description = header.Meaning,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
