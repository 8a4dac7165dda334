using System.Data.Common;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Accounts;

/// <summary>What accounts may act as.</summary>
public sealed partial class AccountStore
{
    private const string SelectGrants = "SELECT Id, Role, Subject, Unit, Town FROM AccountGrants";

    /// <summary>The grants of an account, in the order in which they were given.</summary>
    public Task<IReadOnlyList<AccountGrant>> GrantsOf(string account) => database.Read<IReadOnlyList<AccountGrant>>(connection =>
    {
        using var command = Statement.Of(connection, $"{SelectGrants} WHERE Account = @account ORDER BY Place", ("account", account));
        return ReadGrants(command);
    });

    /// <summary>Gives an account these grants and no others. One that it has already stays what it is; sessions of the others are over.</summary>
    public Task Grant(string account, IReadOnlyList<AccountGrant> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return database.Write(transaction =>
        {
            using var all = Statement.Of(transaction, $"{SelectGrants} WHERE Account = @account ORDER BY Place", ("account", account));
            var present = ReadGrants(all);
            using var clear = Statement.Of(transaction, "DELETE FROM AccountGrants WHERE Account = @account", ("account", account));
            clear.ExecuteNonQuery();
            for (var place = 0; place < wanted.Count; place++)
                Add(transaction, account, place, present.FirstOrDefault(wanted[place].GivesWhat) ?? wanted[place]);
            return wanted.Count;
        });
    }

    /// <summary>Whether anybody but one account can sign in as administrator: not locked, and with something to sign in with.</summary>
    /// <param name="except">Id of the account that is not counted; null to count all.</param>
    public Task<bool> HasAdministrator(string? except) => database.Read(connection =>
    {
        const string Sql =
            "SELECT 1 FROM Accounts WHERE LockedAt IS NULL AND Id <> @except "
            + "AND EXISTS (SELECT 1 FROM AccountGrants WHERE Account = Accounts.Id AND Role = @role) "
            + "AND (PasswordHash IS NOT NULL OR EXISTS (SELECT 1 FROM AccountPasskeys WHERE Account = Accounts.Id) "
            + "OR EXISTS (SELECT 1 FROM AccountLogins WHERE Account = Accounts.Id))";
        using var command = Statement.Of(connection, Sql, ("except", except ?? ""), ("role", nameof(Role.Administrator)));
        return command.ExecuteScalar() is not null;
    });

    private static void Add(DbTransaction transaction, string account, int place, AccountGrant grant)
    {
        using var command = Statement.Of(
            transaction,
            "INSERT INTO AccountGrants (Id, Account, Place, Role, Subject, Unit, Town) VALUES (@id, @account, @place, @role, @subject, @unit, @town)",
            ("id", grant.Id),
            ("account", account),
            ("place", place),
            ("role", grant.Role.ToString()),
            ("subject", grant.Subject),
            ("unit", grant.Unit?.Value),
            ("town", grant.Town));
        command.ExecuteNonQuery();
    }

    private static List<AccountGrant> ReadGrants(DbCommand command)
    {
        using var row = command.ExecuteReader();
        var grants = new List<AccountGrant>();
        while (row.Read())
            grants.Add(new AccountGrant(
                row.GetString(0),
                Enum.Parse<Role>(row.GetString(1)),
                row.GetString(2),
                Cells.Optional(row, 3) is { } unit ? new UnitKey(unit) : null,
                Cells.Optional(row, 4)));
        return grants;
    }
}
