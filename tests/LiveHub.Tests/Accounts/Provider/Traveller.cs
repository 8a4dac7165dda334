using System.Net;

namespace GovGrid.LiveHub.Tests.Accounts.Provider;

/// <summary>A browser that goes to the provider and back, a step at a time.</summary>
public sealed class Traveller : IDisposable
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies = new();
    private readonly Uri server;

    public Traveller(Uri server)
    {
        this.server = server;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies });
    }

    /// <summary>The session's secret; null where nobody is signed in.</summary>
    public string? Secret => cookies.GetCookies(server)["govgrid"]?.Value;

    /// <summary>Goes somewhere.</summary>
    /// <returns>Where it is sent on to.</returns>
    public async Task<Uri> Go(Uri where)
    {
        using var answer = await client.GetAsync(where);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location : new Uri(where, answer.Headers.Location);
    }

    /// <summary>Goes to the provider and back.</summary>
    /// <returns>The page at which it ends.</returns>
    public async Task<string> SignIn(string next = "/") => (await Go(await Return(next))).PathAndQuery;

    /// <summary>Goes to the provider, and stops where that sends it back.</summary>
    public async Task<Uri> Return(string next = "/") => await Go(await Go(new Uri(server, $"/api/v1/session/provider?next={Uri.EscapeDataString(next)}")));

    public void Dispose() => client.Dispose();
}
