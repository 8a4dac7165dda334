using System.Net;
using System.Net.Sockets;

namespace GovGrid.LiveHub.Hosting;

/// <summary>
/// Looks at an address before the service is built: whether it is one, and whether it is free. Found out by the web server, after the silo has
/// started, it would take long and end in many words of others.
/// </summary>
internal static class ListeningAddress
{
    private const string Form = "an address of this machine such as http://127.0.0.1:5080";

    /// <summary>What is expected of an address that cannot be listened on; null for a good one.</summary>
    public static string? Fault(string text, IConfiguration configuration)
    {
        if (Parse(text) is not { } address) return Form;
        if (address.Scheme == "https" && !configuration.GetSection("Kestrel:Certificates:Default").Exists())
            return $"{Form}; https needs a certificate under Kestrel:Certificates:Default, or a proxy in front of this service";
        return address.IsUnixPipe || address.Port == 0 ? null : Hosts(address.Host).Select(host => Occupied(host, address.Port)).FirstOrDefault(fault => fault is not null);
    }

    private static BindingAddress? Parse(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Scheme: "http" or "https", PathBase: "" or "/", Port: >= 0 and <= IPEndPoint.MaxPort } address ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Any other name stands for all addresses of the machine, as the web server takes it.
    private static IPAddress[] Hosts(string host) =>
        host == "localhost" ? [IPAddress.Loopback] : IPAddress.TryParse(host.Trim('[', ']'), out var address) ? [address] : [IPAddress.Any];

    private static string? Occupied(IPAddress host, int port)
    {
        try
        {
            using var listener = new TcpListener(host, port);
            listener.Start();
            return null;
        }
        catch (SocketException error)
        {
            return error.SocketErrorCode is SocketError.AddressAlreadyInUse
                ? "a port that is free; another program listens on this one"
                : $"{Form} that this process may listen on ({error.Message})";
        }
    }
}
