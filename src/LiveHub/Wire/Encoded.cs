using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MessagePack;

namespace GovGrid.LiveHub.Wire;

/// <summary>
/// A document that goes to many viewers: written once in each protocol, when the first viewer of that protocol asks.
/// MessagePack is made from the JSON, so both have the same names.
/// </summary>
/// <param name="document">The document; must not change any more.</param>
[JsonConverter(typeof(EncodedJsonConverter))]
public sealed class Encoded(object document)
{
    private readonly Lazy<byte[]> json = new(() => JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), ApiJson.Options));
    private byte[]? messagePack;

    /// <summary>The document as JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Json => json.Value;

    /// <summary>The document as MessagePack: maps with the names of the JSON.</summary>
    public ReadOnlySpan<byte> MessagePack => messagePack ??= MessagePackSerializer.ConvertFromJson(Encoding.UTF8.GetString(json.Value));
}
