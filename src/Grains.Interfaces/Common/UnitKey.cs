using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.Common;

/// <summary>
/// A unit that can own incidents and has a queue: <c>commandroom</c>, <c>platform/PublicSafety</c>, <c>agency/chengguan</c>,
/// <c>zone/z01</c>, <c>grid/330109013002001</c>, <c>county</c>, <c>department/x</c>. Written as that text in JSON.
/// </summary>
/// <param name="Value">The text.</param>
[GenerateSerializer, Immutable, Alias("govgrid.UnitKey")]
[JsonConverter(typeof(UnitKeyJsonConverter))]
public readonly record struct UnitKey(string Value)
{
    /// <summary>The town's command room.</summary>
    public static UnitKey CommandRoom { get; } = new("commandroom");

    /// <summary>The county centre.</summary>
    public static UnitKey County { get; } = new("county");

    /// <summary>A platform by code.</summary>
    public static UnitKey Platform(string code) => new("platform/" + code);

    /// <summary>An agency by id.</summary>
    public static UnitKey Agency(string id) => new("agency/" + id);

    /// <summary>A county department by id.</summary>
    public static UnitKey Department(string id) => new("department/" + id);

    /// <summary>A zone by id.</summary>
    public static UnitKey Zone(string id) => new("zone/" + id);

    /// <summary>A grid by code.</summary>
    public static UnitKey Grid(string code) => new("grid/" + code);

    /// <summary>What stands before the slash, or the whole where there is none.</summary>
    public string Kind => Value.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? Value[..slash] : Value;

    /// <summary>What stands after the slash; empty where there is none.</summary>
    public string Name => Value.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? Value[(slash + 1)..] : "";

    /// <summary>Whether it is a grid: an owner without a queue of its own, whose zone sends workers.</summary>
    public bool IsGrid => Value.StartsWith("grid/", StringComparison.Ordinal);

    /// <summary>Whether it is a zone.</summary>
    public bool IsZone => Value.StartsWith("zone/", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>Writes a <see cref="UnitKey"/> as its text.</summary>
public sealed class UnitKeyJsonConverter : JsonConverter<UnitKey>
{
    /// <inheritdoc />
    public override UnitKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, UnitKey value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
