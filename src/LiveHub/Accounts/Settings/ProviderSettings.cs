using GovGrid.Silo.Hosting;

namespace GovGrid.LiveHub.Accounts.Settings;

/// <summary>The identity provider of the city, by OpenID Connect.</summary>
/// <param name="Authority">Where it describes itself. GOVGRID_OIDC_AUTHORITY.</param>
/// <param name="Client">What it knows this service as. GOVGRID_OIDC_CLIENT.</param>
/// <param name="Secret">What this service proves itself with. GOVGRID_OIDC_SECRET.</param>
/// <param name="MapFile">The file that says who of it may what. GOVGRID_OIDC_MAP.</param>
internal sealed record ProviderSettings(Uri Authority, string Client, string Secret, string MapFile)
{
    private const string AuthorityKey = "GOVGRID_OIDC_AUTHORITY";
    private const string ClientKey = "GOVGRID_OIDC_CLIENT";
    private const string SecretKey = "GOVGRID_OIDC_SECRET";
    private const string MapKey = "GOVGRID_OIDC_MAP";

    /// <summary>Whether it is asked without https, which is for tests on this machine.</summary>
    public bool IsPlain => Authority.Scheme == Uri.UriSchemeHttp;

    /// <summary>Reads them; null where none is set. Of all or none, what is missing is noted.</summary>
    public static ProviderSettings? Read(SettingsReader reader)
    {
        string[] keys = [AuthorityKey, ClientKey, SecretKey, MapKey];
        if (keys.All(key => reader.Text(key) is null)) return null;
        foreach (var key in keys.Where(key => reader.Text(key) is null))
            reader.Fault(key, $"a value, since {string.Join(" and ", keys.Where(other => reader.Text(other) is not null))} is set; or none of the four");
        var authority = reader.Text(AuthorityKey);
        var isAddress = Uri.TryCreate(authority, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
        if (authority is not null && !isAddress) reader.Fault(AuthorityKey, "the https address of an OpenID Connect provider");
        var map = reader.ExistingFile(MapKey);
        return isAddress && reader.Text(ClientKey) is { } client && reader.Text(SecretKey) is { } secret && map is not null
            ? new ProviderSettings(address!, client, secret, map)
            : null;
    }
}
