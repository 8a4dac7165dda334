using System.Data.Common;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Accounts;

/// <summary>An account as a row of the table.</summary>
internal static class AccountRow
{
    public const string Select =
        "SELECT Id, Name, NormalizedName, DisplayName, PasswordHash, Stamp, CreatedAt, LockedAt FROM Accounts";

    public const string Insert =
        "INSERT INTO Accounts (Id, Name, NormalizedName, DisplayName, PasswordHash, Stamp, CreatedAt, LockedAt) "
        + "VALUES (@id, @name, @normalized, @display, @hash, @stamp, @created, @locked)";

    /// <summary>Writes over the account as it was read, and over no later one.</summary>
    public const string Update =
        "UPDATE Accounts SET Name = @name, NormalizedName = @normalized, DisplayName = @display, PasswordHash = @hash, Stamp = @stamp, LockedAt = @locked "
        + "WHERE Id = @id AND Stamp = @read";

    public static (string Name, object? Value)[] Parameters(Account account) =>
    [
        ("id", account.Id),
        ("name", account.Name),
        ("normalized", account.NormalizedName),
        ("display", account.DisplayName),
        ("hash", account.PasswordHash),
        ("stamp", account.Stamp),
        ("created", Cells.Text(account.CreatedAt)),
        ("locked", Cells.Text(account.LockedAt)),
        ("read", account.StampRead),
    ];

    public static List<Account> Read(DbCommand command)
    {
        using var row = command.ExecuteReader();
        var accounts = new List<Account>();
        while (row.Read()) accounts.Add(Of(row));
        return accounts;
    }

    private static Account Of(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Name = row.GetString(1),
        NormalizedName = row.GetString(2),
        DisplayName = Cells.Optional(row, 3),
        PasswordHash = Cells.Optional(row, 4),
        Stamp = row.GetString(5),
        StampRead = row.GetString(5),
        CreatedAt = Cells.Time(row, 6),
        LockedAt = Cells.OptionalTime(row, 7),
    };
}
