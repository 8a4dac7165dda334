using GovGrid.LiveHub.Access;
using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Accounts.Settings;

/// <summary>What may be set of accounts. One table of the README lists the keys.</summary>
/// <param name="Origins">The addresses under which browsers know the pages; passkeys are good there. Empty: the address of each request. GOVGRID_ORIGIN.</param>
/// <param name="Provider">The city's identity provider; null for none.</param>
/// <param name="Tokens">How long what has ended is kept. GOVGRID_TOKENS_KEPT.</param>
internal sealed record AccountSettings(IReadOnlyList<Uri> Origins, ProviderSettings? Provider, TokenKeeping Tokens)
{
    private const string OriginKey = "GOVGRID_ORIGIN";

    /// <summary>Reads and checks all of them.</summary>
    /// <exception cref="SettingsException">Some cannot be run with; the message lists all of them.</exception>
    public static AccountSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = new AccountSettings(ReadOrigins(reader), ProviderSettings.Read(reader), TokenKeeping.Read(reader));
        reader.ThrowIfAny();
        return settings;
    }

    private static List<Uri> ReadOrigins(SettingsReader reader)
    {
        var origins = new List<Uri>();
        foreach (var text in reader.List(OriginKey, ""))
            if (Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.AbsolutePath == "/" && IsSecure(origin)) origins.Add(origin);
            else reader.Fault(OriginKey, text, "addresses of the pages such as https://govgrid.example.cn, comma-separated; browsers make passkeys by https or on localhost only");
        return origins;
    }

    private static bool IsSecure(Uri origin) => origin.Scheme == Uri.UriSchemeHttps || (origin.Scheme == Uri.UriSchemeHttp && origin.Host == "localhost");
}
