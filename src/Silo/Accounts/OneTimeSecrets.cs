using System.Data.Common;
using GovGrid.Silo.Access;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Accounts;

/// <summary>Secrets that are good once and for a while. Only their hashes are kept, so nobody who reads the database has one.</summary>
public sealed class OneTimeSecrets(Database database, TimeProvider wall)
{
    private const string Good = "Hash = @hash AND Purpose = @purpose AND ExpiresAt > @now";
    private const string Columns = "Account, Payload, ExpiresAt";

    /// <summary>Makes a secret. Those that have expired are deleted with it.</summary>
    public Task<string> Make(OneTimePurpose purpose, TimeSpan life, string? account = null, string? payload = null) =>
        Keep(purpose, life, account, payload, isOnly: false);

    /// <summary>Makes a secret in place of all earlier ones of its purpose and account.</summary>
    public Task<string> Renew(OneTimePurpose purpose, TimeSpan life, string? account = null, string? payload = null) =>
        Keep(purpose, life, account, payload, isOnly: true);

    /// <summary>Looks at a secret without using it up; null when it is not good.</summary>
    public Task<OneTimeSecret?> Look(OneTimePurpose purpose, string secret) => database.Read(connection =>
    {
        using var command = Statement.Of(connection, $"SELECT {Columns} FROM OneTimeSecrets WHERE {Good}", Parameters(purpose, secret, wall.GetUtcNow()));
        return Read(command);
    });

    /// <summary>Uses a secret up: of several who bring it, one gets it. Null when it is not good.</summary>
    public Task<OneTimeSecret?> Take(OneTimePurpose purpose, string secret) => database.Write(transaction => Take(transaction, purpose, secret, wall.GetUtcNow()));

    /// <summary>Uses a secret up together with what it is for.</summary>
    internal static OneTimeSecret? Take(DbTransaction transaction, OneTimePurpose purpose, string secret, DateTimeOffset now)
    {
        using var command = Statement.Of(transaction, $"DELETE FROM OneTimeSecrets WHERE {Good} RETURNING {Columns}", Parameters(purpose, secret, now));
        return Read(command);
    }

    private async Task<string> Keep(OneTimePurpose purpose, TimeSpan life, string? account, string? payload, bool isOnly)
    {
        var (secret, now) = (TokenSecret.Make(), wall.GetUtcNow());
        await database.Write(transaction =>
        {
            using var sweep = Statement.Of(transaction, "DELETE FROM OneTimeSecrets WHERE ExpiresAt <= @now", ("now", Cells.Text(now)));
            sweep.ExecuteNonQuery();
            if (isOnly) Withdraw(transaction, purpose, account);
            using var command = Statement.Of(
                transaction,
                $"INSERT INTO OneTimeSecrets (Hash, Purpose, {Columns}) VALUES (@hash, @purpose, @account, @payload, @expires)",
                ("hash", TokenSecret.Hash(secret)),
                ("purpose", purpose.ToString()),
                ("account", account),
                ("payload", payload),
                ("expires", Cells.Text(now + life)));
            return command.ExecuteNonQuery();
        });
        return secret;
    }

    private static void Withdraw(DbTransaction transaction, OneTimePurpose purpose, string? account)
    {
        using var command = Statement.Of(
            transaction,
            "DELETE FROM OneTimeSecrets WHERE Purpose = @purpose AND COALESCE(Account, '') = @account",
            ("purpose", purpose.ToString()),
            ("account", account ?? ""));
        command.ExecuteNonQuery();
    }

    private static OneTimeSecret? Read(DbCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read() ? new OneTimeSecret(Cells.Optional(row, 0), Cells.Optional(row, 1), Cells.Time(row, 2)) : null;
    }

    private static (string Name, object? Value)[] Parameters(OneTimePurpose purpose, string secret, DateTimeOffset now) =>
        [("hash", TokenSecret.Hash(secret)), ("purpose", purpose.ToString()), ("now", Cells.Text(now))];
}
