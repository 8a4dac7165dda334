using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace GovGrid.LiveHub.Hosting;

/// <summary>
/// Behind a reverse proxy all calls come from the proxy. Where the settings name it, its word is taken on who called, whether by https and by which
/// host; nobody else's is, or everybody could call from wherever they like.
/// </summary>
internal static class TrustedProxies
{
    /// <summary>Takes the word of these; of nobody where there are none.</summary>
    public static void UseProxies(this IApplicationBuilder app, IReadOnlyList<IPNetwork> proxies)
    {
        if (proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null, // back through all proxies that are trusted, to the first who is not
        };
        options.KnownProxies.Clear(); // this machine itself is trusted by default
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownIPNetworks.Add(proxy);
        app.UseForwardedHeaders(options);
    }
}
