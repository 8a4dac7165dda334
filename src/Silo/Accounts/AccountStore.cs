using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>
/// Where ASP.NET Core Identity keeps its users: in our tables, by the database's one writer. What Identity changes of an account it changes
/// in memory and writes at once, with <see cref="UpdateAsync"/>.
/// </summary>
public sealed partial class AccountStore(Database database, TimeProvider wall) : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    private static readonly IdentityErrorDescriber Describer = new();

    private static readonly IdentityResult Overtaken = IdentityResult.Failed(Describer.ConcurrencyFailure());

    /// <inheritdoc />
    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Find("Id = @value", userId);

    /// <inheritdoc />
    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Find("NormalizedName = @value", normalizedUserName);

    /// <inheritdoc />
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => Make(user, []);

    /// <summary>Makes an account together with what it may act as, and with who it is at the city's identity provider: all of it or nothing.</summary>
    /// <returns>Whether it was made; refused where somebody has the name, or is that person of the provider.</returns>
    public async Task<IdentityResult> Make(Account account, IReadOnlyList<AccountGrant> grants, UserLoginInfo? login = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(grants);
        if (account.Stamp.Length == 0) account.Stamp = Account.NewStamp();
        var result = await database.Write(transaction =>
        {
            Turn.Wait(transaction, Turns);
            if (Exists(transaction, "NormalizedName = @value", account.NormalizedName)) return IdentityResult.Failed(Describer.DuplicateUserName(account.Name));
            if (login is not null && Has(transaction, login)) return IdentityResult.Failed(Describer.LoginAlreadyAssociated());
            Insert(transaction, account);
            for (var place = 0; place < grants.Count; place++) Add(transaction, account.Id, place, grants[place]);
            if (login is not null) Add(transaction, account.Id, login);
            return IdentityResult.Success;
        });
        if (result.Succeeded) account.StampRead = account.Stamp;
        return result;
    }

    /// <inheritdoc />
    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var changed = await database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, AccountRow.Update, AccountRow.Parameters(user));
            return command.ExecuteNonQuery();
        });
        if (changed == 0) return Overtaken;
        user.StampRead = user.Stamp;
        return IdentityResult.Success;
    }

    /// <summary>
    /// Deletes an account and all that belongs to it; its sessions are good for nothing from then on. Refused where nobody would be left to
    /// administer.
    /// </summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        string[] tables = ["AccountGrants", "AccountPasskeys", "AccountLogins", "OneTimeSecrets"];
        return database.Write(transaction =>
        {
            Turn.Wait(transaction, Turns);
            if (IsLast(transaction, user.Id, GrantsOf(transaction, user.Id), [])) return NobodyLeft;
            foreach (var table in tables)
            {
                using var part = Statement.Of(transaction, $"DELETE FROM {table} WHERE Account = @id", ("id", user.Id));
                part.ExecuteNonQuery();
            }

            using var whole = Statement.Of(transaction, "DELETE FROM Accounts WHERE Id = @id", ("id", user.Id));
            return whole.ExecuteNonQuery() > 0 ? IdentityResult.Success : Overtaken;
        });
    }

    /// <summary>All accounts, by name.</summary>
    public Task<IReadOnlyList<Account>> All() => database.Read<IReadOnlyList<Account>>(connection =>
    {
        using var command = Statement.Of(connection, $"{AccountRow.Select} ORDER BY NormalizedName");
        return AccountRow.Read(command);
    });

    /// <inheritdoc />
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    /// <inheritdoc />
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    /// <inheritdoc />
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedName);

    /// <inheritdoc />
    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    /// <inheritdoc />
    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    /// <inheritdoc />
    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    /// <inheritdoc />
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Set(() => user.Name = userName!);

    /// <inheritdoc />
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        Set(() => user.NormalizedName = normalizedName!);

    /// <inheritdoc />
    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Set(() => user.PasswordHash = passwordHash);

    /// <inheritdoc />
    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Set(() => user.Stamp = stamp);

    /// <inheritdoc />
    public void Dispose()
    {
        // Identity asks for it; the database is the host's.
    }

    private static void Insert(DbTransaction transaction, Account account)
    {
        using var command = Statement.Of(transaction, AccountRow.Insert, AccountRow.Parameters(account));
        command.ExecuteNonQuery();
    }

    private static bool Exists(DbTransaction transaction, string where, string value)
    {
        using var command = Statement.Of(transaction, $"SELECT 1 FROM Accounts WHERE {where}", ("value", value));
        return command.ExecuteScalar() is not null;
    }

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }

    private Task<Account?> Find(string where, string value) => database.Read(connection =>
    {
        using var command = Statement.Of(connection, $"{AccountRow.Select} WHERE {where}", ("value", value));
        return AccountRow.Read(command).SingleOrDefault();
    });
}
