using System.Data.Common;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Access;

/// <summary>A token as a row of the table.</summary>
internal static class AccessTokenRow
{
    public const string Columns =
        "Id, Role, Subject, Unit, Town, Label, Parent, CreatedAt, ExpiresAt, Stamp, AccountGrant, OpenedFrom, OpenedWith, LastUsedAt";

    /// <summary>How many columns that is.</summary>
    public const int Count = 14;

    public const string Upsert =
        $"INSERT INTO AccessTokens ({Columns}, Hash) VALUES (@id, @role, @subject, @unit, @town, @label, @parent, @created, @expires, "
        + "@stamp, @grant, @from, @with, @used, @hash) "
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
        ("expires", Cells.Text(token.ExpiresAt)),
        ("stamp", token.OfAccount?.Stamp),
        ("grant", token.OfAccount?.Grant),
        ("from", token.OpenedFrom),
        ("with", token.OpenedWith),
        ("used", Cells.Text(token.LastUsedAt)),
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
        Cells.Time(row, 7),
        Cells.OptionalTime(row, 8))
    {
        OfAccount = Optional(row, 9) is { } stamp ? new AccountSession(stamp, row.GetString(10)) : null,
        OpenedFrom = Optional(row, 11),
        OpenedWith = Optional(row, 12),
        LastUsedAt = Cells.OptionalTime(row, 13),
    };

    public static string Text(DateTimeOffset time) => Cells.Text(time);

    private static string? Optional(DbDataReader row, int column) => Cells.Optional(row, column);
}
