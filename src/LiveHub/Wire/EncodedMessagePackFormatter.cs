using MessagePack;
using MessagePack.Formatters;

namespace GovGrid.LiveHub.Wire;

/// <summary>Writes an <see cref="Encoded"/> document as it is.</summary>
public sealed class EncodedMessagePackFormatter : IMessagePackFormatter<Encoded>
{
    /// <inheritdoc />
    public void Serialize(ref MessagePackWriter writer, Encoded value, MessagePackSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRaw(value.MessagePack);
    }

    /// <inheritdoc />
    public Encoded Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
        throw new NotSupportedException("Encoded documents are only sent.");
}
