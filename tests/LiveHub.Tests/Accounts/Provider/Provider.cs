using System.Security.Cryptography;
using System.Text;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GovGrid.LiveHub.Tests.Accounts.Provider;

/// <summary>
/// A small identity provider: describes itself, shows its keys, authorizes at once whoever is told to it, and signs real tokens. It checks what a
/// provider checks: client, secret, address to return to, code, and PKCE.
/// </summary>
public sealed class Provider : IAsyncDisposable
{
    public const string Client = "govgrid";
    public const string ClientSecret = "the secret of the client";

    private static readonly string[] Code = ["code"];
    private static readonly string[] Public = ["public"];
    private static readonly string[] Rs256 = ["RS256"];
    private static readonly string[] S256 = ["S256"];

    private readonly RSA key = RSA.Create(2048);
    private readonly Dictionary<string, Asked> codes = [];
    private WebApplication app = null!;

    /// <summary>Where it describes itself.</summary>
    public string Authority => app.Urls.Single();

    /// <summary>What it says of who comes next.</summary>
    public Dictionary<string, object> Claims { get; set; } = [];

    /// <summary>Spoils the next token.</summary>
    public Action<SecurityTokenDescriptor> Spoil { get; set; } = _ => { };

    public static async Task<Provider> Start()
    {
        var provider = new Provider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        provider.app = builder.Build();
        provider.app.MapGet("/.well-known/openid-configuration", provider.Describe);
        provider.app.MapGet("/keys", provider.Keys);
        provider.app.MapGet("/authorize", provider.Authorize);
        provider.app.MapPost("/token", provider.Token);
        await provider.app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private IResult Describe() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Authority,
        ["authorization_endpoint"] = $"{Authority}/authorize",
        ["token_endpoint"] = $"{Authority}/token",
        ["jwks_uri"] = $"{Authority}/keys",
        ["response_types_supported"] = Code,
        ["subject_types_supported"] = Public,
        ["id_token_signing_alg_values_supported"] = Rs256,
        ["code_challenge_methods_supported"] = S256,
    });

    private IResult Keys()
    {
        var shown = key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Base64UrlEncoder.Encode(shown.Modulus), e = Base64UrlEncoder.Encode(shown.Exponent) } },
        });
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        Assert.Equal((Client, "code", "S256"), ((string?)query["client_id"], (string?)query["response_type"], (string?)query["code_challenge_method"]));
        var code = Guid.NewGuid().ToString("N");
        codes[code] = new Asked(query["nonce"]!, query["code_challenge"]!, query["redirect_uri"]!);
        return Results.Redirect($"{query["redirect_uri"]}?code={code}&state={HttpUtility.UrlEncode(query["state"])}");
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!codes.Remove(form["code"]!, out var asked)
            || (string?)form["client_id"] != Client
            || (string?)form["client_secret"] != ClientSecret
            || (string?)form["redirect_uri"] != asked.ReturnTo
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!))) != asked.Challenge)
            return Results.BadRequest(new { error = "invalid_grant" });
        return Results.Json(new Dictionary<string, object> { ["id_token"] = Sign(asked.Nonce), ["access_token"] = "of no use", ["token_type"] = "Bearer", ["expires_in"] = 60 });
    }

    private string Sign(string nonce)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = Client,
            IssuedAt = DateTime.UtcNow,
            NotBefore = DateTime.UtcNow,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = nonce },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        };
        Spoil(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    private sealed record Asked(string Nonce, string Challenge, string ReturnTo);
}
