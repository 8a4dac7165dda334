using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Silo.Accounts;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Accounts;

/// <summary>Accounts in a database, and what tests make of them.</summary>
public abstract class AccountsInDatabase
{
    protected static readonly AccountGrant Dispatcher = new("g-1", Role.Operator, "dispatch-a1", null, "330109013");
    protected static readonly AccountGrant Leader = new("g-2", Role.ShiftLeader, "leader-a", null, "330109013");

    protected FakeTimeProvider Wall { get; } = new(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));

    protected abstract Database Database { get; }

    protected AccountStore Accounts => new(Database, Wall);

    protected AccessTokenStore Tokens => new(Database);

    protected OneTimeSecrets Secrets => new(Database, Wall);

    protected SignInFailures Failures => new(Database, Wall);

    protected static UserPasskeyInfo Passkey(uint count, byte id = 3) =>
        new([1, 2, id], [4, 5], new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero), count, ["internal", "hybrid"], true, true, true, [], []) { Name = "phone" };

    protected Account Draft(string name) => new() { Id = Account.NewId(), Name = name, NormalizedName = name, CreatedAt = Wall.GetUtcNow() };

    protected async Task<Account> Make(string name, params AccountGrant[] grants)
    {
        var account = Draft(name);
        await Accounts.CreateAsync(account, default);
        await Accounts.Grant(account.Id, grants);
        return account;
    }

    protected Task Open(string id, Account account, AccountGrant grant) => Tokens.Keep(
        new AccessToken(id, grant.Role, grant.Subject, grant.Unit, grant.Town, null, account.Id, Wall.GetUtcNow(), Wall.GetUtcNow().AddHours(12))
        {
            OfAccount = new AccountSession(account.Stamp, grant.Id),
        },
        TokenSecret.Hash(id));
}
