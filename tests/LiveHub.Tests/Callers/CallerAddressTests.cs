using System.Net;
using GovGrid.LiveHub.Callers;
using Microsoft.AspNetCore.Http;

namespace GovGrid.LiveHub.Tests.Callers;

public sealed class CallerAddressTests
{
    [Theory]
    [InlineData("203.0.113.77", "203.0.113.77", "203.0.113.77/32", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.77", "203.0.113.77/32", "203.0.113.0/24")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48")]
    [InlineData(null, null, null, null)]
    public void An_address_is_known_whole_by_its_household_or_by_its_network(string? remote, string? whole, string? site, string? network)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);

        Assert.Equal((whole, site, network), (CallerAddress.Of(context), CallerAddress.SiteOf(context), CallerAddress.NetworkOf(context)));
    }
}
