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
    public async Task Whoever_can_administer_is_not_locked_and_has_something_to_sign_in_with()
    {
        var account = await Make("wang", new AccountGrant("g-4", Role.Administrator, "wang", null, null));
        Assert.False(await Accounts.HasAdministrator(null));
        await Accounts.AddOrUpdatePasskeyAsync(account, Passkey(1), default);
        Assert.True(await Accounts.HasAdministrator(null));
        Assert.False(await Accounts.HasAdministrator(account.Id));
        await Accounts.Lock(account.Id);
        Assert.False(await Accounts.HasAdministrator(null));
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

    private static UserPasskeyInfo Passkey(uint count) =>
        new([1, 2, 3], [4, 5], new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero), count, ["internal", "hybrid"], true, true, true, [], []) { Name = "phone" };

    private async Task<Account> Make(string name, params AccountGrant[] grants)
    {
        var account = new Account { Id = Account.NewId(), Name = name, NormalizedName = name, CreatedAt = wall.GetUtcNow() };
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
