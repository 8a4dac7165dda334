using System.Data.Common;
using System.Globalization;
using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Silo.Access;

/// <summary>A token as a row of the table.</summary>
internal static class AccessTokenRow
{
    public const string Columns = "Id, Role, Subject, Unit, Town, Label, Parent, CreatedAt, ExpiresAt";

    /// <summary>How many columns that is.</summary>
    public const int Count = 9;

    public const string Upsert =
        $"INSERT INTO AccessTokens ({Columns}, Hash) VALUES (@id, @role, @subject, @unit, @town, @label, @parent, @created, @expires, @hash) "
        + "ON CONFLICT (Id) DO UPDATE SET Hash = excluded.Hash, Role = excluded.Role, Subject = excluded.Subject, Unit = excluded.Unit, "
        + "Town = excluded.Town, Label = excluded.Label, ExpiresAt = excluded.ExpiresAt, RevokedAt = NULL";

    public static (string Name, object? Value)[] Parameters(AccessToken token, byte[] hash) =>
    [
        ("id", token.Id),
        ("role", token.Role.ToString()),
        ("subject", token.Subject),
        ("unit", token.Unit?.Value),
        ("town", token.Town),
        ("label", token.Label),
        ("parent", token.Parent),
        ("created", Text(token.CreatedAt)),
        ("expires", token.ExpiresAt is { } expires ? Text(expires) : null),
        ("hash", hash),
    ];

    public static AccessToken Read(DbDataReader row) => new(
        row.GetString(0),
        Enum.Parse<Role>(row.GetString(1)),
        row.GetString(2),
        Optional(row, 3) is { } unit ? new UnitKey(unit) : null,
        Optional(row, 4),
        Optional(row, 5),
        Optional(row, 6),
        Time(row.GetString(7)),
        Optional(row, 8) is { } expires ? Time(expires) : null);

    // One fixed form, so that texts compare as times do.
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string? Optional(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
