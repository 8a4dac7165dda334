using System.Net;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Metrics;
using GovGrid.Silo.Access;
using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Hosting;

/// <summary>What may be set of the web edge. One table of the README lists the keys.</summary>
/// <param name="Addresses">Where to listen. ASPNETCORE_URLS, separated by semicolons.</param>
/// <param name="Proxies">Addresses and networks of the proxies whose word on callers' addresses, scheme and host is taken. GOVGRID_PROXIES, comma-separated.</param>
/// <param name="Photos">What is taken of photos.</param>
/// <param name="Uploads">How much photos may take up together.</param>
/// <param name="Pace">How slow a caller may be.</param>
/// <param name="Sessions">How long sessions last.</param>
internal sealed record EdgeSettings(
    IReadOnlyList<string> Addresses, IReadOnlyList<IPNetwork> Proxies, PhotoLimits Photos, UploadBounds Uploads, PaceLimits Pace, SessionLimits Sessions)
{
    private const string AddressesKey = "ASPNETCORE_URLS";
    private const string ProxiesKey = "GOVGRID_PROXIES";

    // Not for the network before somebody says so.
    private const string Here = "http://127.0.0.1:5080";
    private const int MostCalls = 1_000_000;

    /// <summary>Reads and checks all of them, those too that are read again where they are used.</summary>
    /// <exception cref="SettingsException">Some cannot be run with; the message lists all of them.</exception>
    public static EdgeSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        foreach (var limit in RateLimits.All) reader.Count(limit.Key, limit.PerMinute, 1, MostCalls);
        reader.Flag(MetricsEndpoint.OpenHere, false);
        foreach (var level in configuration.GetSection("Logging:LogLevel").GetChildren()) reader.Choice(level.Path, LogLevel.Information);
        var photos = PhotoLimits.Read(reader);
        var settings = new EdgeSettings(
            ReadAddresses(configuration, reader), ReadProxies(reader), photos, UploadBounds.Read(reader, photos), PaceLimits.Read(reader), ReadSessions(reader));
        reader.ThrowIfAny();
        return settings;
    }

    // The framework knows the variable as 'urls' too, which is also how it is given on a command line.
    private static string[] ReadAddresses(IConfiguration configuration, SettingsReader reader)
    {
        var text = configuration["urls"] ?? configuration[AddressesKey];
        var addresses = (string.IsNullOrWhiteSpace(text) ? Here : text).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var address in addresses)
            if (ListeningAddress.Fault(address, configuration) is { } expected) reader.Fault(AddressesKey, address, expected);
        return addresses;
    }

    // The shortest that a session may do nothing is more than the time by which its use is noted.
    private static SessionLimits ReadSessions(SettingsReader reader) => new(
        TimeSpan.FromHours(reader.Count("Sessions:Hours", (int)SessionLimits.Usual.Life.TotalHours, 1, 24)),
        TimeSpan.FromMinutes(reader.Count("Sessions:IdleMinutes", (int)SessionLimits.Usual.Idle.TotalMinutes, 10, 1440)));

    private static List<IPNetwork> ReadProxies(SettingsReader reader)
    {
        var networks = new List<IPNetwork>();
        foreach (var text in reader.List(ProxiesKey, ""))
            if (IPNetwork.TryParse(text, out var network)) networks.Add(network);
            else if (IPAddress.TryParse(text, out var address)) networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else reader.Fault(ProxiesKey, text, "addresses or networks of proxies, such as 10.0.0.5 or 10.1.0.0/16, comma-separated");
        return networks;
    }
}
