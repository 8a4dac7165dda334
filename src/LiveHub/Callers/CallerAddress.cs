using System.Net;

namespace GovGrid.LiveHub.Callers;

/// <summary>From where a request comes, as the audit has it.</summary>
internal static class CallerAddress
{
    private const int AddressBytesOf4 = 4;
    private const int SiteBytesOf6 = 8;
    private const int NetworkBytesOf4 = 3;
    private const int NetworkBytesOf6 = 6;

    /// <summary>The caller's address; null where there is none.</summary>
    public static string? Of(HttpContext context) => Plain(context.Connection.RemoteIpAddress)?.ToString();

    /// <summary>What counts as one caller: an address, or a /64, which a household has all of.</summary>
    public static string? SiteOf(HttpContext context) => Network(context, AddressBytesOf4, SiteBytesOf6);

    /// <summary>
    /// The network that the address is in, a /24 or a /48: of residents no more is kept, since rows by one address would show which reports
    /// are of one person.
    /// </summary>
    public static string? NetworkOf(HttpContext context) => Network(context, NetworkBytesOf4, NetworkBytesOf6);

    private static string? Network(HttpContext context, int bytesOf4, int bytesOf6)
    {
        if (Plain(context.Connection.RemoteIpAddress) is not { } address) return null;
        var bytes = address.GetAddressBytes();
        var kept = bytes.Length == AddressBytesOf4 ? bytesOf4 : bytesOf6;
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
}
