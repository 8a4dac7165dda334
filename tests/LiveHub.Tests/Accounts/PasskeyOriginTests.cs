using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Accounts.Passkeys;
using GovGrid.LiveHub.Accounts.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Tests.Accounts;

public sealed class PasskeyOriginTests
{
    [Theory]
    [InlineData("https://govgrid.example.cn", true)]
    [InlineData("https://www.govgrid.example.cn", true)]
    [InlineData("http://govgrid.example.cn", false)]
    [InlineData("https://govgrid.example.cn:8443", false)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("no address", false)]
    public async Task With_the_setting_a_passkey_is_good_on_its_origins(string origin, bool isGood) =>
        Assert.Equal(isGood, await IsGood(origin, false, "https://govgrid.example.cn", "https://www.govgrid.example.cn"));

    [Theory]
    [InlineData("https://here.example", true)]
    [InlineData("https://elsewhere.example", false)]
    public async Task Without_it_a_passkey_is_good_where_the_request_came_to(string origin, bool isGood) => Assert.Equal(isGood, await IsGood(origin, false));

    [Fact]
    public async Task From_within_another_page_no_passkey_is_good() => Assert.False(await IsGood("https://here.example", true));

    private static async Task<bool> IsGood(string origin, bool isWithin, params string[] origins)
    {
        var options = new IdentityPasskeyOptions();
        PasskeyOrigins.Set(options, new AccountSettings([.. origins.Select(text => new Uri(text))], null, new TokenKeeping(30)));
        Assert.Equal(origins.Length > 0 ? "govgrid.example.cn" : null, options.ServerDomain);
        var context = new DefaultHttpContext { Request = { Host = new HostString("here.example") } };
        return await options.ValidateOrigin!(new PasskeyOriginValidationContext { HttpContext = context, Origin = origin, CrossOrigin = isWithin, TopOrigin = null });
    }
}
