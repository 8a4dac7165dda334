using System.Data.Common;
using GovGrid.Silo.Storage;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>The passkeys of accounts. Of how one was made only what signing in needs is kept, not the attestation.</summary>
public sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    private const string SelectPasskeys =
        "SELECT CredentialId, PublicKey, CreatedAt, SignCount, Transports, IsUserVerified, IsBackupEligible, IsBackedUp, Name FROM AccountPasskeys";

    private const string UpsertPasskey =
        "INSERT INTO AccountPasskeys (CredentialId, Account, Name, PublicKey, SignCount, Transports, IsUserVerified, IsBackupEligible, IsBackedUp, CreatedAt) "
        + "VALUES (@id, @account, @name, @key, @count, @transports, @verified, @eligible, @backed, @created) "
        + "ON CONFLICT (CredentialId) DO UPDATE SET SignCount = excluded.SignCount, IsUserVerified = excluded.IsUserVerified, "
        + "IsBackedUp = excluded.IsBackedUp, Name = excluded.Name WHERE AccountPasskeys.Account = excluded.Account";

    private const string UpdatePasskey =
        "UPDATE AccountPasskeys SET SignCount = @count, IsUserVerified = @verified, IsBackedUp = @backed WHERE CredentialId = @id AND Account = @account";

    /// <inheritdoc />
    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(passkey);
        return database.Write(transaction => Put(transaction, user, passkey));
    }

    /// <summary>Keeps what a passkey told of itself when it was used: its counter, by which a copy of it would be found out.</summary>
    /// <returns>False where it was removed meanwhile: it does not come back, and signs nobody in.</returns>
    public Task<bool> UsePasskey(Account user, UserPasskeyInfo used)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(used);
        return database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, UpdatePasskey, Parameters(user, used));
            return command.ExecuteNonQuery() > 0;
        });
    }

    /// <inheritdoc />
    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return database.Read<IList<UserPasskeyInfo>>(connection =>
        {
            using var command = Statement.Of(connection, $"{SelectPasskeys} WHERE Account = @account ORDER BY CreatedAt", ("account", user.Id));
            return ReadPasskeys(command);
        });
    }

    /// <inheritdoc />
    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => database.Read(connection =>
    {
        using var command = Statement.Of(
            connection, $"{AccountRow.Select} WHERE Id = (SELECT Account FROM AccountPasskeys WHERE CredentialId = @id)", ("id", credentialId));
        return AccountRow.Read(command).SingleOrDefault();
    });

    /// <inheritdoc />
    public Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return database.Read(connection =>
        {
            using var command = Statement.Of(
                connection, $"{SelectPasskeys} WHERE Account = @account AND CredentialId = @id", ("account", user.Id), ("id", credentialId));
            return ReadPasskeys(command).SingleOrDefault();
        });
    }

    /// <inheritdoc />
    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return database.Write(transaction =>
        {
            using var command = Statement.Of(
                transaction, "DELETE FROM AccountPasskeys WHERE Account = @account AND CredentialId = @id", ("account", user.Id), ("id", credentialId));
            return command.ExecuteNonQuery();
        });
    }

    private static int Put(DbTransaction transaction, Account user, UserPasskeyInfo passkey)
    {
        using var command = Statement.Of(transaction, UpsertPasskey, Parameters(user, passkey));
        return command.ExecuteNonQuery();
    }

    private static (string Name, object? Value)[] Parameters(Account user, UserPasskeyInfo passkey) =>
    [
        ("id", passkey.CredentialId),
        ("account", user.Id),
        ("name", passkey.Name),
        ("key", passkey.PublicKey),
        ("count", (long)passkey.SignCount),
        ("transports", string.Join(' ', passkey.Transports ?? [])),
        ("verified", passkey.IsUserVerified ? 1 : 0),
        ("eligible", passkey.IsBackupEligible ? 1 : 0),
        ("backed", passkey.IsBackedUp ? 1 : 0),
        ("created", Cells.Text(passkey.CreatedAt)),
    ];

    private static List<UserPasskeyInfo> ReadPasskeys(DbCommand command)
    {
        using var row = command.ExecuteReader();
        var passkeys = new List<UserPasskeyInfo>();
        while (row.Read()) passkeys.Add(ReadPasskey(row));
        return passkeys;
    }

    private static UserPasskeyInfo ReadPasskey(DbDataReader row) => new(
        (byte[])row[0],
        (byte[])row[1],
        Cells.Time(row, 2),
        (uint)row.GetInt64(3),
        row.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.GetInt32(5) == 1,
        row.GetInt32(6) == 1,
        row.GetInt32(7) == 1,
        [],
        [])
    {
        Name = Cells.Optional(row, 8),
    };
}
