using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Tests.Accounts;

/// <summary>What is kept of accounts, and what their sessions are good by, whichever database it is.</summary>
public abstract class AccountStoreContract : AccountsInDatabase
{
    [Fact]
    public async Task An_account_is_found_by_id_and_by_name_as_it_was_kept()
    {
        var made = await Make("wang");
        var found = await Accounts.FindByNameAsync("wang", default);
        Assert.Equal((made.Id, made.Stamp, made.CreatedAt, null), (found!.Id, found.Stamp, found.CreatedAt, found.PasswordHash));
        Assert.NotNull(await Accounts.FindByIdAsync(made.Id, default));
        Assert.Null(await Accounts.FindByNameAsync("nobody", default));
    }

    [Fact]
    public async Task Who_writes_over_a_later_change_is_refused()
    {
        await Make("wang");
        var (first, second) = ((await Accounts.FindByNameAsync("wang", default))!, (await Accounts.FindByNameAsync("wang", default))!);
        (first.PasswordHash, first.Stamp) = ("new", Account.NewStamp());
        Assert.True((await Accounts.UpdateAsync(first, default)).Succeeded);

        second.PasswordHash = "old";

        Assert.False((await Accounts.UpdateAsync(second, default)).Succeeded);
        Assert.Equal("new", (await Accounts.FindByNameAsync("wang", default))!.PasswordHash);
    }

    [Fact]
    public async Task A_session_is_good_while_its_account_has_the_stamp_and_the_grant_and_no_lock()
    {
        var account = await Make("wang", Dispatcher, Leader);
        await Open("dispatching", account, Dispatcher);
        await Open("leading", account, Leader);
        Assert.Equal((true, true), await AreGood());

        await Accounts.Grant(account.Id, [Leader with { Id = "g-3" }]);
        Assert.Equal((false, true), await AreGood());

        await Accounts.Lock(account.Id);
        Assert.Equal((false, false), await AreGood());

        await Accounts.Unlock(account.Id);
        Assert.Equal((false, false), await AreGood());
    }

    [Fact]
    public async Task A_session_that_was_being_opened_while_all_were_ended_is_not_good()
    {
        var account = await Make("wang", Dispatcher); // the sign-in has found it
        await Accounts.EndSessions(account.Id);
        await Open("dispatching", account, Dispatcher);
        Assert.False(await Tokens.IsGood("dispatching", Wall.GetUtcNow()));
    }

    [Fact]
    public async Task A_deleted_account_leaves_nothing_that_signs_in()
    {
        var account = await Make("wang", Dispatcher);
        await Open("dispatching", account, Dispatcher);
        await Accounts.AddOrUpdatePasskeyAsync(account, Passkey(1), default);
        await Accounts.AddLoginAsync(account, new UserLoginInfo("city", "1", null), default);
        var invitation = await Secrets.Make(OneTimePurpose.Invitation, TimeSpan.FromDays(1), account.Id);

        await Accounts.DeleteAsync(account, default);

        Assert.False(await Tokens.IsGood("dispatching", Wall.GetUtcNow()));
        Assert.Null(await Accounts.FindByPasskeyIdAsync([1, 2, 3], default));
        Assert.Null(await Accounts.FindByLoginAsync("city", "1", default));
        Assert.Null(await Secrets.Look(OneTimePurpose.Invitation, invitation));
    }

    [Fact]
    public async Task A_passkey_keeps_its_counter_and_is_one_accounts()
    {
        var (wang, li) = (await Make("wang"), await Make("li"));
        await Accounts.AddOrUpdatePasskeyAsync(wang, Passkey(1), default);
        await Accounts.AddOrUpdatePasskeyAsync(wang, Passkey(7), default);
        await Accounts.AddOrUpdatePasskeyAsync(li, Passkey(9), default);

        var kept = Assert.Single(await Accounts.GetPasskeysAsync(wang, default));
        Assert.Equal((7u, "phone", true), (kept.SignCount, kept.Name, kept.IsBackedUp));
        Assert.Equal(wang.Id, (await Accounts.FindByPasskeyIdAsync([1, 2, 3], default))!.Id);
        Assert.Empty(await Accounts.GetPasskeysAsync(li, default));
        await Accounts.RemovePasskeyAsync(wang, [1, 2, 3], default);
        Assert.Null(await Accounts.FindPasskeyAsync(wang, [1, 2, 3], default));
    }

    [Fact]
    public async Task A_removed_passkey_that_is_being_used_does_not_come_back()
    {
        var wang = await Make("wang");
        await Accounts.AddOrUpdatePasskeyAsync(wang, Passkey(1), default);
        Assert.True(await Accounts.UsePasskey(wang, Passkey(2)));
        Assert.Equal(2u, Assert.Single(await Accounts.GetPasskeysAsync(wang, default)).SignCount);

        await Accounts.RemovePasskeyAsync(wang, [1, 2, 3], default); // the sign-in has looked at it

        Assert.False(await Accounts.UsePasskey(wang, Passkey(3)));
        Assert.Empty(await Accounts.GetPasskeysAsync(wang, default));
    }

    [Fact]
    public async Task Grants_that_are_given_at_once_do_not_add_up()
    {
        var account = await Make("wang");
        var given = await Task.WhenAll(Enumerable.Range(0, 12).Select(post => Accounts.Grant(account.Id, [Dispatcher with { Id = $"at-once-{post}", Subject = $"post-{post}" }])));
        Assert.All(given, outcome => Assert.True(outcome.Result.Succeeded));
        Assert.Single(await Accounts.GrantsOf(account.Id));
    }

    [Fact]
    public async Task An_account_is_made_with_its_grants_and_its_login_or_not_at_all()
    {
        await Make("wang", Dispatcher);
        var draft = Draft("li");

        await Assert.ThrowsAnyAsync<Exception>(() => Accounts.Make(draft, [Leader, Dispatcher], new UserLoginInfo("city", "1", null))); // the second is another's

        Assert.Null(await Accounts.FindByNameAsync("li", default));
        Assert.Empty(await Accounts.GrantsOf(draft.Id));
        Assert.Null(await Accounts.FindByLoginAsync("city", "1", default));
    }

    [Fact]
    public async Task Of_accounts_of_one_name_or_login_that_are_made_at_once_there_is_one()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Accounts.Make(Draft("li"), [])));
        var logins = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Accounts.Make(Draft($"wang-{n}"), [], new UserLoginInfo("city", "1", null))));
        Assert.Single(names, result => result.Succeeded);
        Assert.Single(logins, result => result.Succeeded);
        Assert.Equal(2, (await Accounts.All()).Count);
    }

    private async Task<(bool Dispatching, bool Leading)> AreGood() =>
        (await Tokens.IsGood("dispatching", Wall.GetUtcNow()), await Tokens.IsGood("leading", Wall.GetUtcNow()));
}
