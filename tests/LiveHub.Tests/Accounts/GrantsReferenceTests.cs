using GovGrid.Common;
using GovGrid.LiveHub.Accounts;
using GovGrid.People;
using GovGrid.Silo.Accounts;

namespace GovGrid.LiveHub.Tests.Accounts;

public sealed class GrantsReferenceTests
{
    [Fact]
    public void No_grants_have_none() => Assert.Null(GrantsReference.Of([]));

    [Fact]
    public void Each_is_told_with_role_post_unit_and_town() => Assert.Equal(
        "administrator:wang; agencyOfficer:officer-3/agency/water@330109013",
        GrantsReference.Of([new("1", Role.Administrator, "wang", null, null), new("2", Role.AgencyOfficer, "officer-3", new UnitKey("agency/water"), "330109013")]));

    [Fact]
    public void What_a_row_does_not_hold_is_told_by_number_and_hash()
    {
        var (some, others) = (GrantsReference.Of([.. Many("x")])!, GrantsReference.Of([.. Many("y")])!);
        Assert.True(some.Length <= 200);
        Assert.Matches("^gridWorker:w0@330109013; gridWorker:w1@330109013; .*; [+][0-9]+ #[0-9a-f]{16}$", some);
        Assert.NotEqual(some, others); // though what can be read of them is the same
        Assert.Equal(some[..^16], others[..^16]);
    }

    private static IEnumerable<AccountGrant> Many(string last) =>
        Enumerable.Range(0, 20).Select(n => new AccountGrant($"{n}", Role.GridWorker, n < 19 ? $"w{n}" : last, null, "330109013"));
}
