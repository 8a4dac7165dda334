using System.Net;

namespace GovGrid.LiveHub.Audit;

/// <summary>From where a request comes, as the audit has it.</summary>
internal static class CallerAddress
{
    private const int NetworkBytesOf4 = 3;
    private const int NetworkBytesOf6 = 6;

    /// <summary>The caller's address; null where there is none.</summary>
    public static string? Of(HttpContext context) => Plain(context.Connection.RemoteIpAddress)?.ToString();

    /// <summary>
    /// The network that the address is in, a /24 or a /48: of residents no more is kept, since rows by one address would show which reports
    /// are of one person.
    /// </summary>
    public static string? NetworkOf(HttpContext context)
    {
        if (Plain(context.Connection.RemoteIpAddress) is not { } address) return null;
        var bytes = address.GetAddressBytes();
        var kept = bytes.Length == 4 ? NetworkBytesOf4 : NetworkBytesOf6;
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
}
