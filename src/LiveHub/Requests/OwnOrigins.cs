namespace GovGrid.LiveHub.Requests;

/// <summary>Under which addresses browsers know our pages: those of the setting <c>GOVGRID_ORIGIN</c>, or without it the one that each request came to.</summary>
internal sealed class OwnOrigins(IReadOnlyList<Uri> known)
{
    /// <summary>The first of the setting; null without it.</summary>
    public Uri? First => known.Count > 0 ? known[0] : null;

    /// <summary>Whether an origin, as browsers name it, is one of our pages'.</summary>
    public bool IsOurs(string origin, HttpRequest request)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var page)) return false;
        return known.Count > 0 ? known.Any(own => (own.Scheme, own.Authority) == (page.Scheme, page.Authority)) : IsHost(page, request);
    }

    /// <summary>The address of the setting by which a request came, or else the first; null without the setting.</summary>
    public Uri? Of(HttpRequest request) => known.FirstOrDefault(own => IsHost(own, request)) ?? First;

    private static bool IsHost(Uri page, HttpRequest request) => string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
