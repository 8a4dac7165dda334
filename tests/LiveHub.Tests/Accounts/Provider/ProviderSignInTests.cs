using System.Text.Json.Nodes;
using GovGrid.LiveHub.Tests.Audit;
using GovGrid.LiveHub.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace GovGrid.LiveHub.Tests.Accounts.Provider;

public sealed class ProviderSignInTests(ProviderFixture fixture) : IClassFixture<ProviderFixture>
{
    private const string Refused = "/sign-in?refused=providerFailed";

    [Fact]
    public async Task Whom_the_provider_vouches_for_is_signed_in_as_what_the_file_says()
    {
        Comes("u-1", "li.na", ["dispatch", "choir"]);
        using var browser = Browser();

        Assert.Equal("/?town=1", await browser.SignIn("/?town=1"));

        var session = await Session(browser);
        Assert.Equal(("operator", "dispatch-a1", "li.na", "Li Na"), ((string?)session["role"], (string?)session["subject"], (string?)session["name"], (string?)session["displayName"]));
    }

    [Fact]
    public async Task Somebody_who_comes_again_has_the_same_account_and_what_the_provider_says_now()
    {
        Comes("u-2", "wang.fang", ["dispatch", "leaders"]);
        using var first = Browser();
        await first.SignIn();
        var before = (await Own(first))["id"]!.ToString();
        Comes("u-2", "wang.fang.new", ["leaders"]);
        using var second = Browser();
        await second.SignIn();

        Assert.Equal(before, (await Own(second))["id"]!.ToString());
        Assert.Equal("leader-a", (string?)Assert.Single((await Own(second))["grants"]!.AsArray())!["subject"]);
        Assert.Equal(401, (await new Api(fixture.Server.Client(first.Secret)).Get("/api/v1/session")).Status);
    }

    [Fact]
    public async Task What_the_provider_gives_and_takes_is_in_the_audit_before_and_after()
    {
        Comes("u-11", "he.jun", ["dispatch", "leaders"]);
        using var first = Browser();
        await first.SignIn();
        await first.SignIn(); // nothing changes
        Comes("u-11", "he.jun", ["leaders"]);
        await first.SignIn();

        var id = (string)(await Own(first))["id"]!;
        var rows = await fixture.Server.Audit($"target={id}&action=account.grantByProvider");
        var (town, leads) = (fixture.Server.Town.Code, $"shiftLeader:leader-a@{fixture.Server.Town.Code}");
        Assert.Equal(["attempted", "done", "attempted", "done"], rows.Select(row => row.Outcome));
        Assert.Equal((null, $"operator:dispatch-a1@{town}; {leads}"), (rows[1].Before, rows[1].After));
        Assert.Equal(($"operator:dispatch-a1@{town}; {leads}", leads), (rows[3].Before, rows[3].After));
        Assert.All(rows, row => Assert.Equal(("provider", "system"), (row.Actor, row.Role)));
    }

    [Fact]
    public async Task Nobody_makes_another_way_in_to_an_account_of_the_provider()
    {
        Comes("u-10", "zhang.min", ["dispatch"]);
        using var browser = Browser();
        await browser.SignIn();
        var account = new Api(fixture.Server.Client(browser.Secret));

        Assert.Equal("ofProvider", (await account.Post("/api/v1/account/password", new { password = "seventeen quiet lanterns" })).ExpectProblem(409));
        Assert.Equal("ofProvider", (await account.Post("/api/v1/account/passkey-options", new { })).ExpectProblem(409));
        var id = (string)(await Own(browser))["id"]!;
        Assert.Equal("ofProvider", (await fixture.Server.Administrator.Post($"/api/v1/accounts/{id}/invitation", new { })).ExpectProblem(409));
    }

    [Fact]
    public async Task Whom_the_file_gives_nothing_is_told_so_and_has_no_account()
    {
        Comes("u-3", "choir.singer", ["choir"]);
        using var browser = Browser();
        Assert.Equal("/sign-in?refused=noGrant", await browser.SignIn());
        Assert.Null(browser.Secret);
        var names = (await fixture.Server.Administrator.Get("/api/v1/accounts")).Expect(200).AsArray().Select(account => (string)account!["name"]!);
        Assert.DoesNotContain("choir.singer", names);
    }

    [Fact]
    public async Task A_worker_is_the_one_whom_a_claim_names()
    {
        Comes("u-4", "zhao.lei", ["workers"], ("employee", fixture.Server.Town.Definition.Workers[0].Id));
        using var browser = Browser();
        await browser.SignIn();
        Assert.Equal(("gridWorker", fixture.Server.Town.Definition.Workers[0].Id), ((string?)(await Session(browser))["role"], (string?)(await Session(browser))["subject"]));
    }

    [Fact]
    public async Task An_account_of_the_same_name_that_was_made_here_stays_its_owners()
    {
        var (_, id) = await fixture.Server.Join("chen.hui");
        Comes("u-5", "chen.hui", ["leaders"]);
        using var browser = Browser();
        await browser.SignIn();
        Assert.NotEqual(id, (string?)(await Own(browser))["id"]);
    }

    [Fact]
    public async Task A_wrong_nonce_is_refused() => await IsRefused(token => token.Claims["nonce"] = "another");

    [Fact]
    public async Task A_token_for_another_client_is_refused() => await IsRefused(token => token.Audience = "another");

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() => await IsRefused(token => token.Issuer = "http://another");

    [Fact]
    public async Task An_expired_token_is_refused() => await IsRefused(token =>
        (token.IssuedAt, token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1)));

    [Fact]
    public async Task An_unsigned_token_is_refused() => await IsRefused(token => token.SigningCredentials = null);

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused()
    {
        using var other = System.Security.Cryptography.RSA.Create(2048);
        await IsRefused(token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(other) { KeyId = "1" }, SecurityAlgorithms.RsaSha256));
    }

    [Fact]
    public async Task A_way_back_that_another_browser_began_is_refused()
    {
        Comes("u-7", "sun.li", ["dispatch"]);
        using var victim = Browser();
        using var attacker = Browser();
        Assert.Equal(Refused, (await victim.Go(await attacker.Return())).PathAndQuery);
        Assert.Null(victim.Secret);
    }

    [Fact]
    public async Task A_way_back_is_good_once()
    {
        Comes("u-8", "zhou.min", ["dispatch"]);
        using var browser = Browser();
        var back = await browser.Return();
        Assert.Equal("/", (await browser.Go(back)).PathAndQuery);
        Assert.Equal(Refused, (await browser.Go(back)).PathAndQuery);
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example")]
    public async Task Nobody_is_sent_on_to_another_host(string next)
    {
        Comes("u-9", "wu.jun", ["dispatch"]);
        using var browser = Browser();
        Assert.Equal("/", await browser.SignIn(next));
    }

    [Fact]
    public async Task The_sign_in_page_is_told_what_the_provider_is_called()
    {
        var ways = (await fixture.Server.Anonymous.Get("/api/v1/session/ways")).Expect(200);
        Assert.Equal("市统一身份认证", (string?)ways["provider"]!["zh"]);
    }

    private async Task IsRefused(Action<SecurityTokenDescriptor> spoil)
    {
        Comes("u-6", "zheng.hao", ["dispatch"]);
        fixture.Provider.Spoil = spoil;
        try
        {
            using var browser = Browser();
            Assert.Equal(Refused, await browser.SignIn());
            Assert.Null(browser.Secret);
        }
        finally
        {
            fixture.Provider.Spoil = _ => { };
        }
    }

    private void Comes(string id, string name, string[] groups, params (string Claim, string Value)[] others)
    {
        fixture.Provider.Claims = new() { ["sub"] = id, ["preferred_username"] = name, ["name"] = "Li Na", ["groups"] = groups };
        foreach (var (claim, value) in others) fixture.Provider.Claims[claim] = value;
    }

    private Traveller Browser() => new(fixture.Server.Url);

    private async Task<JsonNode> Session(Traveller browser) => (await new Api(fixture.Server.Client(browser.Secret)).Get("/api/v1/session")).Expect(200);

    private async Task<JsonNode> Own(Traveller browser) => (await new Api(fixture.Server.Client(browser.Secret)).Get("/api/v1/account")).Expect(200);
}
