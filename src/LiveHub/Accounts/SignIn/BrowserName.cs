namespace GovGrid.LiveHub.Accounts.SignIn;

/// <summary>
/// What kind of browser a session was opened with, so that its owner knows it again: no versions, which would tell one person from others.
/// </summary>
internal static class BrowserName
{
    // In this order: nearly all say that they are Safari, and many that they are Chrome.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("MicroMessenger", "WeChat"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iOS"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>Browser and system, such as <c>Firefox, Windows</c>; null where neither is known.</summary>
    public static string? Of(string userAgent)
    {
        var known = new[] { Name(Browsers, userAgent), Name(Systems, userAgent) }.Where(name => name is not null);
        return string.Join(", ", known) is { Length: > 0 } both ? both : null;
    }

    private static string? Name((string Mark, string Name)[] marks, string text) =>
        marks.FirstOrDefault(known => text.Contains(known.Mark, StringComparison.Ordinal)).Name;
}
