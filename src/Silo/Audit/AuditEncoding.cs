using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace GovGrid.Silo.Audit;

/// <summary>
/// The bytes that a seal is made of: no two rows have the same. Every text is preceded by its length in bytes, one that is missing by -1;
/// numbers have a fixed length, most significant byte first; what is sealed is named first, so that no row passes for a head.
/// </summary>
internal static class AuditEncoding
{
    private const string RowName = "govgrid audit row 1";
    private const string HeadName = "govgrid audit head 1";
    private const int Missing = -1;

    /// <summary>The bytes of a row, without its own hash.</summary>
    public static ReadOnlySpan<byte> Of(AuditRow row)
    {
        var (bytes, entry) = (new ArrayBufferWriter<byte>(512), row.Entry);
        Text(bytes, RowName);
        Number(bytes, row.Number);
        Number(bytes, row.At.UtcTicks);
        foreach (var text in (ReadOnlySpan<string?>)[entry.Actor, entry.Role, entry.From, entry.Action, entry.Target, entry.Outcome]) Text(bytes, text);
        foreach (var text in (ReadOnlySpan<string?>)[entry.Town, entry.Unit, entry.Before, entry.After]) Text(bytes, text);
        Number(bytes, entry.Attempt ?? Missing);
        Number(bytes, entry.Times);
        Bytes(bytes, row.Previous);
        return bytes.WrittenSpan;
    }

    /// <summary>The bytes of a head.</summary>
    public static ReadOnlySpan<byte> Of(AuditHead head)
    {
        var bytes = new ArrayBufferWriter<byte>(128);
        Text(bytes, HeadName);
        Number(bytes, head.Number);
        Bytes(bytes, head.Hash);
        return bytes.WrittenSpan;
    }

    private static void Text(ArrayBufferWriter<byte> bytes, string? text)
    {
        if (text is null) Length(bytes, Missing);
        else Bytes(bytes, Encoding.UTF8.GetBytes(text));
    }

    private static void Bytes(ArrayBufferWriter<byte> bytes, byte[] content)
    {
        Length(bytes, content.Length);
        bytes.Write(content);
    }

    private static void Length(ArrayBufferWriter<byte> bytes, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(sizeof(int)), length);
        bytes.Advance(sizeof(int));
    }

    private static void Number(ArrayBufferWriter<byte> bytes, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }
}
