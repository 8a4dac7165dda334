using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GovGrid.Testing;

namespace GovGrid.Browser.Tests;

/// <summary>Invites somebody, as an administrator does.</summary>
internal static class Invitation
{
    /// <summary>Makes an account that may act as a dispatcher and, if wanted, as a shift leader.</summary>
    /// <returns>The path of the link.</returns>
    public static async Task<string> Make(TownHost host, string name = "li.na", bool alsoLeads = false)
    {
        using var client = new HttpClient { BaseAddress = host.Named };
        client.DefaultRequestHeaders.Authorization = new("Bearer", LiveHubProcess.AdminToken);
        var posts = new[] { new { role = "operator", subject = "dispatch-a1" }, new { role = "shiftLeader", subject = "leader-a" } };
        var account = new { name, displayName = "李娜 Li Na", grants = posts.Take(alsoLeads ? 2 : 1) };
        using var answer = await client.PostAsJsonAsync(new Uri("/api/v1/accounts", UriKind.Relative), account);
        answer.EnsureSuccessStatusCode();
        return ((string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["invitation"]!["link"]!)[1..];
    }
}
