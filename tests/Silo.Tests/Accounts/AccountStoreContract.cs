using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Accounts;

/// <summary>What is kept of accounts, and what their sessions are good by, whichever database it is.</summary>
public abstract class AccountStoreContract
{
    private static readonly AccountGrant Dispatcher = new("g-1", Role.Operator, "dispatch-a1", null, "330109013");
    private static readonly AccountGrant Leader = new("g-2", Role.ShiftLeader, "leader-a", null, "330109013");

    private readonly FakeTimeProvider wall = new(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));

    protected abstract Database Database { get; }

    private AccountStore Accounts => new(Database, wall);

    private AccessTokenStore Tokens => new(Database);

    private OneTimeSecrets Secrets => new(Database, wall);

    private SignInFailures Failures => new(Database, wall);

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
        Assert.False(await Tokens.IsGood("dispatching", wall.GetUtcNow()));
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

        Assert.False(await Tokens.IsGood("dispatching", wall.GetUtcNow()));
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

    [Fact]
    public async Task An_invitation_gives_the_account_once_and_ends_its_sessions_with_a_password()
    {
        var account = await Make("wang", Dispatcher);
        await Open("dispatching", account, Dispatcher);
        var link = await Invite(account, Dispatcher);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Accounts.TakeOver(account, link, new WayIn($"hash-{n}", null))));

        Assert.Single(taken, isTaken => isTaken);
        Assert.False(await Tokens.IsGood("dispatching", wall.GetUtcNow()));
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
        await Tokens.Keep(new AccessToken("a-token", Role.Administrator, "script", null, null, null, null, wall.GetUtcNow(), null), TokenSecret.Hash("a-token"));
        Assert.False(await Accounts.MakeFirst(Draft("wang"), first, link, new WayIn("hash", null)));
        await Tokens.Revoke("a-token", wall.GetUtcNow());

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
        wall.Advance(TimeSpan.FromMinutes(5));
        Assert.Null(await Secrets.Take(OneTimePurpose.PasskeySignIn, late));
    }

    [Fact]
    public async Task Ten_failures_in_a_row_lock_a_name_for_a_quarter_of_an_hour()
    {
        for (var attempt = 0; attempt < 10; attempt++) Assert.Null(await Failures.Begin("wang"));
        Assert.Equal(TimeSpan.FromMinutes(15), await Failures.Begin("wang"));
        Assert.Null(await Failures.Begin("li"));

        wall.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(TimeSpan.FromMinutes(1), await Failures.Begin("wang"));
        wall.Advance(TimeSpan.FromMinutes(1));

        for (var attempt = 0; attempt < 10; attempt++) Assert.Null(await Failures.Begin("wang"));
        Assert.NotNull(await Failures.Begin("wang"));
        await Failures.Clear("wang");
        Assert.Null(await Failures.Begin("wang"));
    }

    [Fact]
    public async Task Failures_of_more_than_a_day_ago_are_forgotten()
    {
        for (var attempt = 0; attempt < 9; attempt++) await Failures.Begin("wang");
        wall.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        for (var attempt = 0; attempt < 10; attempt++) Assert.Null(await Failures.Begin("wang"));
    }

    private static UserPasskeyInfo Passkey(uint count, byte id = 3) =>
        new([1, 2, id], [4, 5], new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero), count, ["internal", "hybrid"], true, true, true, [], []) { Name = "phone" };

    private Account Draft(string name) => new() { Id = Account.NewId(), Name = name, NormalizedName = name, CreatedAt = wall.GetUtcNow() };

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

    private async Task<Account> Make(string name, params AccountGrant[] grants)
    {
        var account = Draft(name);
        await Accounts.CreateAsync(account, default);
        await Accounts.Grant(account.Id, grants);
        return account;
    }

    private Task Open(string id, Account account, AccountGrant grant) => Tokens.Keep(
        new AccessToken(id, grant.Role, grant.Subject, grant.Unit, grant.Town, null, account.Id, wall.GetUtcNow(), wall.GetUtcNow().AddHours(12))
        {
            OfAccount = new AccountSession(account.Stamp, grant.Id),
        },
        TokenSecret.Hash(id));

    private async Task<(bool Dispatching, bool Leading)> AreGood() =>
        (await Tokens.IsGood("dispatching", wall.GetUtcNow()), await Tokens.IsGood("leading", wall.GetUtcNow()));
}
