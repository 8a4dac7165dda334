using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Access;

/// <summary>
/// The tokens in the database. Good is what is neither revoked nor expired; for a session, what opened it is not revoked either, and its
/// account is neither locked nor another than it was, and has the grant, and it was used lately.
/// </summary>
public sealed class AccessTokenStore(Database database, SessionLimits? limits = null)
{
    private const string Good = "RevokedAt IS NULL AND (ExpiresAt IS NULL OR ExpiresAt > @now)";
    private const string Used = "(Parent IS NULL OR coalesce(LastUsedAt, CreatedAt) > @idle)";

    // A sign-in that has just found the token good may open its session after the token was revoked.
    private const string Signs =
        $"{Good} AND {Used} AND NOT EXISTS (SELECT 1 FROM AccessTokens AS opener WHERE opener.Id = AccessTokens.Parent AND opener.RevokedAt IS NOT NULL) "
        + $"AND (Stamp IS NULL OR {OfItsAccount})";

    private const string OfItsAccount =
        "EXISTS (SELECT 1 FROM Accounts JOIN AccountGrants ON AccountGrants.Account = Accounts.Id WHERE Accounts.Id = AccessTokens.Parent "
        + "AND Accounts.Stamp = AccessTokens.Stamp AND Accounts.LockedAt IS NULL AND AccountGrants.Id = AccessTokens.AccountGrant)";

    private readonly TimeSpan idle = (limits ?? SessionLimits.Usual).Idle;

    /// <summary>The token with a hash, good or ended; null when none was ever made.</summary>
    public Task<KeptToken?> Find(byte[] hash, DateTimeOffset now) => database.Read(connection =>
    {
        const string Sql = $"SELECT {AccessTokenRow.Columns}, CASE WHEN {Signs} THEN 1 ELSE 0 END FROM AccessTokens WHERE Hash = @hash";
        using var command = Statement.Of(connection, Sql, ("hash", hash), ("now", AccessTokenRow.Text(now)), Idle(now));
        using var row = command.ExecuteReader();
        return row.Read() ? new KeptToken(AccessTokenRow.Read(row), row.GetInt32(AccessTokenRow.Count) == 1) : null;
    });

    /// <summary>Whether a token is good.</summary>
    public Task<bool> IsGood(string id, DateTimeOffset now) => database.Read(connection =>
    {
        using var command = Statement.Of(
            connection, $"SELECT {AccessTokenRow.Columns} FROM AccessTokens WHERE Id = @id AND {Signs}", ("id", id), ("now", AccessTokenRow.Text(now)), Idle(now));
        return Rows(command).Count > 0;
    });

    /// <summary>All good tokens that are no sessions, oldest first.</summary>
    public Task<IReadOnlyList<AccessToken>> List(DateTimeOffset now) => database.Read<IReadOnlyList<AccessToken>>(connection =>
    {
        using var command = Statement.Of(
            connection, $"SELECT {AccessTokenRow.Columns} FROM AccessTokens WHERE Parent IS NULL AND {Good} ORDER BY CreatedAt, Id", ("now", AccessTokenRow.Text(now)));
        return Rows(command);
    });

    /// <summary>The good sessions that a token or account has opened, newest first.</summary>
    public Task<IReadOnlyList<AccessToken>> SessionsOf(string parent, DateTimeOffset now) => database.Read<IReadOnlyList<AccessToken>>(connection =>
    {
        using var command = Statement.Of(
            connection,
            $"SELECT {AccessTokenRow.Columns} FROM AccessTokens WHERE Parent = @parent AND {Signs} ORDER BY CreatedAt DESC, Id",
            ("parent", parent),
            ("now", AccessTokenRow.Text(now)),
            Idle(now));
        return Rows(command);
    });

    /// <summary>Notes that a token was used, and what opened it with it.</summary>
    public Task Touch(AccessToken token, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(token);
        return database.Write(transaction =>
        {
            using var command = Statement.Of(
                transaction,
                "UPDATE AccessTokens SET LastUsedAt = @now WHERE Id = @id OR Id = @parent",
                ("now", AccessTokenRow.Text(now)),
                ("id", token.Id),
                ("parent", token.Parent ?? token.Id));
            return command.ExecuteNonQuery();
        });
    }

    /// <summary>Notes that tokens are being used.</summary>
    public Task Touch(IReadOnlyCollection<string> ids, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0) return Task.CompletedTask;
        return database.Write(transaction =>
        {
            foreach (var id in ids.Order(StringComparer.Ordinal)) // in one order everywhere, so that two nodes never wait for each other
            {
                using var command = Statement.Of(transaction, "UPDATE AccessTokens SET LastUsedAt = @now WHERE Id = @id", ("now", AccessTokenRow.Text(now)), ("id", id));
                command.ExecuteNonQuery();
            }

            return ids.Count;
        });
    }

    /// <summary>Keeps a token, in place of an earlier one of the same id.</summary>
    public Task Keep(AccessToken token, byte[] hash)
    {
        ArgumentNullException.ThrowIfNull(token);
        return database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, AccessTokenRow.Upsert, AccessTokenRow.Parameters(token, hash));
            return command.ExecuteNonQuery();
        });
    }

    /// <summary>Makes a token and the sessions that it opened bad for good.</summary>
    /// <returns>False when there is no such good token.</returns>
    public Task<bool> Revoke(string id, DateTimeOffset now) => database.Write(transaction =>
    {
        const string Sql = $"UPDATE AccessTokens SET RevokedAt = @now WHERE (Id = @id OR Parent = @id) AND {Good}";
        using var command = Statement.Of(transaction, Sql, ("id", id), ("now", AccessTokenRow.Text(now)));
        return command.ExecuteNonQuery() > 0;
    });

    /// <summary>Deletes tokens and sessions that were revoked or have expired before a time.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> DeleteEnded(DateTimeOffset before) => database.Write(transaction =>
    {
        const string Sql = "DELETE FROM AccessTokens WHERE ExpiresAt < @before OR RevokedAt < @before";
        using var command = Statement.Of(transaction, Sql, ("before", AccessTokenRow.Text(before)));
        return command.ExecuteNonQuery();
    });

    private (string Name, object? Value) Idle(DateTimeOffset now) => ("idle", AccessTokenRow.Text(now - idle));

    private static List<AccessToken> Rows(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var tokens = new List<AccessToken>();
        while (reader.Read()) tokens.Add(AccessTokenRow.Read(reader));
        return tokens;
    }
}
