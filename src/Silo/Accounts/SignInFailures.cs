using System.Security.Cryptography;
using System.Text;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Accounts;

/// <summary>
/// Counts wrong passwords by the name that was given, whether anybody has it or not, so that being locked out tells nothing. An attempt
/// counts before the password is looked at: however many come at once, ten are.
/// </summary>
public sealed class SignInFailures(Database database, TimeProvider wall)
{
    /// <summary>How many wrong ones in a row lock a name.</summary>
    public const int Most = 10;

    /// <summary>For how long.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private const string Count =
        "INSERT INTO SignInFailures (Name, Failures, LastAt, LockedUntil) VALUES (@name, 1, @now, NULL) ON CONFLICT (Name) DO UPDATE SET "
        + "Failures = CASE WHEN SignInFailures.LockedUntil <= @now THEN 1 ELSE SignInFailures.Failures + 1 END, "
        + "LockedUntil = CASE WHEN SignInFailures.LockedUntil > @now THEN SignInFailures.LockedUntil "
        + "WHEN SignInFailures.LockedUntil IS NULL AND SignInFailures.Failures + 1 >= @most THEN @until ELSE NULL END, "
        + "LastAt = @now RETURNING Failures, LockedUntil";

    /// <summary>Counts an attempt.</summary>
    /// <param name="name">The name as it is compared.</param>
    /// <returns>For how long the name is locked; null when the password may be looked at.</returns>
    public Task<TimeSpan?> Begin(string name)
    {
        var now = wall.GetUtcNow();
        return database.Write<TimeSpan?>(transaction =>
        {
            using var sweep = Statement.Of(transaction, "DELETE FROM SignInFailures WHERE LastAt < @before", ("before", Cells.Text(now - Kept)));
            sweep.ExecuteNonQuery();
            using var command = Statement.Of(
                transaction, Count, ("name", Hash(name)), ("now", Cells.Text(now)), ("most", Most), ("until", Cells.Text(now + LockedFor)));
            using var row = command.ExecuteReader();
            row.Read();
            return row.GetInt32(0) > Most && Cells.OptionalTime(row, 1) is { } until ? until - now : null;
        });
    }

    /// <summary>Forgets the wrong ones of a name: the right one came, or an administrator unlocked it.</summary>
    public Task Clear(string name) => database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, "DELETE FROM SignInFailures WHERE Name = @name", ("name", Hash(name)));
        return command.ExecuteNonQuery();
    });

    // Some type their password where the name goes: what they typed is not kept.
    private static byte[] Hash(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name));
}
