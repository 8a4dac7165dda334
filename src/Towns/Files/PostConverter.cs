using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Towns.Files;

/// <summary>Reads a post whose desks may be left out, as most units know only one kind of work.</summary>
internal sealed class PostConverter : JsonConverter<Post>
{
    public override Post Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var entry = JsonSerializer.Deserialize<PostJson>(ref reader, options)!;
        return new Post(entry.Id, entry.Name, entry.Role, entry.Duty, entry.Desks ?? []);
    }

    public override void Write(Utf8JsonWriter writer, Post value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new PostJson(value.Id, value.Name, value.Role, value.Duty, value.Desks), options);

    private sealed record PostJson(string Id, LocalizedText Name, Role Role, Duty Duty, IReadOnlyList<Desk>? Desks);
}
