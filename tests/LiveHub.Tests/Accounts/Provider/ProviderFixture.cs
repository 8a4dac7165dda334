using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts.Provider;

/// <summary>The service with an identity provider, both real.</summary>
public sealed class ProviderFixture : IAsyncLifetime
{
    private const string Map =
        """
        {
          "name": { "zh": "市统一身份认证", "en": "City sign-in" },
          "nameClaim": "preferred_username",
          "displayNameClaim": "name",
          "grants": [
            { "claim": "groups", "value": "dispatch", "role": "operator", "subject": "dispatch-a1" },
            { "claim": "groups", "value": "leaders", "role": "shiftLeader", "subject": "leader-a" },
            { "claim": "groups", "value": "workers", "role": "gridWorker", "subjectClaim": "employee" }
          ]
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("govgrid-provider-").FullName;

    public Provider Provider { get; private set; } = null!;

    public TestServer Server { get; private set; } = null!;

    /// <summary>Settings that name a provider.</summary>
    public string[] Settings(string map) =>
    [
        $"--GOVGRID_OIDC_AUTHORITY={Provider.Authority}",
        $"--GOVGRID_OIDC_CLIENT={Provider.Client}",
        $"--GOVGRID_OIDC_SECRET={Provider.ClientSecret}",
        $"--GOVGRID_OIDC_MAP={map}",
    ];

    /// <summary>A file that says who may what.</summary>
    public string MapFile(string text)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, text);
        return file;
    }

    public async Task InitializeAsync()
    {
        Provider = await Provider.Start();
        Server = await TestServer.Start(null, Settings(MapFile(Map)));
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await Provider.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
