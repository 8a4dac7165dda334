using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Tests.Accounts;

/// <summary>How somebody comes by an account, who is left to administer, and what stands against guessing, whichever database it is.</summary>
public abstract class AccountEntryContract : AccountsInDatabase
{
    [Fact]
    public async Task An_invitation_gives_the_account_once_and_ends_its_sessions_with_a_password()
    {
        var account = await Make("wang", Dispatcher);
        await Open("dispatching", account, Dispatcher);
        var link = await Invite(account, Dispatcher);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Accounts.TakeOver(account, link, new WayIn($"hash-{n}", null))));

        Assert.Single(taken, isTaken => isTaken);
        Assert.False(await Tokens.IsGood("dispatching", Wall.GetUtcNow()));
        Assert.StartsWith("hash-", (await Accounts.FindByIdAsync(account.Id, default))!.PasswordHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_ends_when_its_account_may_act_as_something_else()
    {
        var account = await Make("wang", Dispatcher);
        var link = await Invite(account, Dispatcher);
        await Accounts.Grant(account.Id, [Dispatcher with { Id = "the-same" }]);
        Assert.NotNull(await Secrets.Look(OneTimePurpose.Invitation, link));

        await Accounts.Grant(account.Id, [Dispatcher, Leader]);
        await Accounts.Grant(account.Id, [Dispatcher]);

        Assert.Null(await Secrets.Look(OneTimePurpose.Invitation, link));
        Assert.False(await Accounts.TakeOver(account, link, new WayIn("hash", null)));
    }

    [Fact]
    public async Task An_invitation_that_was_being_made_while_its_account_was_given_more_is_good_for_nothing()
    {
        var account = await Make("wang", Dispatcher);
        await Accounts.Grant(account.Id, [Dispatcher, Leader]);
        var link = await Invite(account, Dispatcher); // whoever invites was asked about the one grant

        Assert.False(await Accounts.TakeOver(account, link, new WayIn("hash", Passkey(1))));

        Assert.Null((await Accounts.FindByIdAsync(account.Id, default))!.PasswordHash);
        Assert.Empty(await Accounts.GetPasskeysAsync(account, default));
    }

    [Fact]
    public async Task A_locked_account_is_given_to_nobody()
    {
        var account = await Make("wang", Dispatcher);
        var link = await Invite(account, Dispatcher);
        await Accounts.Lock(account.Id);
        Assert.False(await Accounts.TakeOver(account, link, new WayIn("hash", null)));
    }

    [Fact]
    public async Task The_first_link_makes_one_administrator_and_none_beside_another()
    {
        var link = await Secrets.Make(OneTimePurpose.FirstAdministrator, TimeSpan.FromHours(1));
        var first = new AccountGrant("first", Role.Administrator, "wang", null, null);
        await Tokens.Keep(new AccessToken("a-token", Role.Administrator, "script", null, null, null, null, Wall.GetUtcNow(), null), TokenSecret.Hash("a-token"));
        Assert.False(await Accounts.MakeFirst(Draft("wang"), first, link, new WayIn("hash", null)));
        await Tokens.Revoke("a-token", Wall.GetUtcNow());

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Accounts.MakeFirst(Draft($"wang-{n}"), first with { Id = $"first-{n}" }, link, new WayIn("hash", null))));

        Assert.Single(made, isMade => isMade);
        Assert.Equal("hash", Assert.Single(await Accounts.All()).PasswordHash);
    }

    [Fact]
    public async Task Whoever_can_administer_is_not_locked_and_has_something_to_sign_in_with()
    {
        var account = await Make("wang", new AccountGrant("g-4", Role.Administrator, "wang", null, null));
        Assert.False(await Accounts.HasAdministrator(null));
        await Accounts.AddOrUpdatePasskeyAsync(account, Passkey(1), default);
        Assert.True(await Accounts.HasAdministrator(null));
        Assert.False(await Accounts.HasAdministrator(account.Id));
        var other = await Make("li", new AccountGrant("g-5", Role.Administrator, "li", null, null));
        await Accounts.AddOrUpdatePasskeyAsync(other, Passkey(1, 9), default);
        await Accounts.Lock(account.Id);
        Assert.False(await Accounts.HasAdministrator(other.Id));
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("delete")]
    [InlineData("demote")]
    [InlineData("bind to a town")]
    public async Task The_last_administrator_of_all_towns_stays_though_one_of_a_town_does(string way)
    {
        var all = await Administrator("wang", null, 1);
        await Administrator("li", "330109013", 2);
        Assert.False((await End(all, way)).Succeeded);
        Assert.NotNull(await Accounts.FindByIdAsync(all.Id, default));
        Assert.Equal((null, null), ((await Accounts.GrantsOf(all.Id)).Single().Town, (await Accounts.FindByIdAsync(all.Id, default))!.LockedAt));

        await Administrator("zhao", null, 3);
        Assert.True((await End(all, way)).Succeeded);
    }

    [Fact]
    public async Task Of_two_administrators_who_lock_each_other_at_once_one_stays()
    {
        var (one, two) = (await Administrator("wang", null, 1), await Administrator("li", null, 2));
        var locked = await Task.WhenAll(Accounts.Lock(one.Id), Accounts.Lock(two.Id));
        Assert.Single(locked, result => result.Succeeded);
        Assert.True(await Accounts.HasAdministrator(null));
    }

    [Fact]
    public async Task A_secret_is_good_for_its_purpose_until_it_is_taken_or_expires()
    {
        var secret = await Secrets.Make(OneTimePurpose.PasskeySignIn, TimeSpan.FromMinutes(5), payload: "asked");
        Assert.Null(await Secrets.Take(OneTimePurpose.PasskeyCreation, secret));
        Assert.Equal("asked", (await Secrets.Take(OneTimePurpose.PasskeySignIn, secret))!.Payload);
        Assert.Null(await Secrets.Take(OneTimePurpose.PasskeySignIn, secret));
        var late = await Secrets.Make(OneTimePurpose.PasskeySignIn, TimeSpan.FromMinutes(5));
        Wall.Advance(TimeSpan.FromMinutes(5));
        Assert.Null(await Secrets.Take(OneTimePurpose.PasskeySignIn, late));
    }

    [Fact]
    public async Task Ten_failures_in_a_row_lock_a_name_for_a_quarter_of_an_hour()
    {
        for (var attempt = 0; attempt < 10; attempt++) Assert.Null(await Failures.Begin("wang"));
        Assert.Equal(TimeSpan.FromMinutes(15), await Failures.Begin("wang"));
        Assert.Null(await Failures.Begin("li"));

        Wall.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(TimeSpan.FromMinutes(1), await Failures.Begin("wang"));
        Wall.Advance(TimeSpan.FromMinutes(1));

        for (var attempt = 0; attempt < 10; attempt++) Assert.Null(await Failures.Begin("wang"));
        Assert.NotNull(await Failures.Begin("wang"));
        await Failures.Clear("wang");
        Assert.Null(await Failures.Begin("wang"));
    }

    [Fact]
    public async Task Failures_of_more_than_a_day_ago_are_forgotten()
    {
        for (var attempt = 0; attempt < 9; attempt++) await Failures.Begin("wang");
        Wall.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        for (var attempt = 0; attempt < 10; attempt++) Assert.Null(await Failures.Begin("wang"));
    }

    private Task<string> Invite(Account account, params AccountGrant[] seen) =>
        Secrets.Renew(OneTimePurpose.Invitation, TimeSpan.FromDays(3), account.Id, AccountStore.InvitedFor(seen));

    private async Task<Account> Administrator(string name, string? town, byte passkey)
    {
        var account = await Make(name, new AccountGrant($"administrator-{name}", Role.Administrator, name, null, town));
        await Accounts.AddOrUpdatePasskeyAsync(account, Passkey(1, passkey), default);
        return account;
    }

    private async Task<IdentityResult> End(Account account, string way) => way switch
    {
        "lock" => await Accounts.Lock(account.Id),
        "delete" => await Accounts.DeleteAsync(account, default),
        "demote" => (await Accounts.Grant(account.Id, [Dispatcher])).Result,
        _ => (await Accounts.Grant(account.Id, [new AccountGrant("bound", Role.Administrator, "wang", null, "330109013")])).Result,
    };
}
