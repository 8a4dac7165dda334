using System.Data.Common;
using GovGrid.Common;
using GovGrid.People;
using GovGrid.Silo.Storage;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>What accounts may act as.</summary>
public sealed partial class AccountStore
{
    private const long Turns = 0x47474143;

    private const string SelectGrants = "SELECT Id, Role, Subject, Unit, Town FROM AccountGrants";

    /// <summary>The grants of an account, in the order in which they were given.</summary>
    public Task<IReadOnlyList<AccountGrant>> GrantsOf(string account) => database.Read<IReadOnlyList<AccountGrant>>(connection =>
    {
        using var command = Statement.Of(connection, $"{SelectGrants} WHERE Account = @account ORDER BY Place", ("account", account));
        return ReadGrants(command);
    });

    /// <summary>
    /// Gives an account these grants and no others. One that it has already stays what it is; sessions of the others are over, and so are
    /// invitations, unless all stays the same. Refused where nobody would be left to administer.
    /// </summary>
    public Task<GrantOutcome> Grant(string account, IReadOnlyList<AccountGrant> wanted) => Grant(account, wanted, isLastKept: true);

    /// <summary>The same as the city's identity provider says it, which is not asked who is left.</summary>
    public Task<GrantOutcome> GrantByProvider(string account, IReadOnlyList<AccountGrant> wanted) => Grant(account, wanted, isLastKept: false);

    private Task<GrantOutcome> Grant(string account, IReadOnlyList<AccountGrant> wanted, bool isLastKept)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return database.Write(transaction =>
        {
            Turn.Wait(transaction, Turns);
            var before = GrantsOf(transaction, account);
            if (!Exists(transaction, "Id = @value", account)) return new GrantOutcome(Overtaken, before, before);
            if (isLastKept && IsLast(transaction, account, before, wanted)) return new GrantOutcome(NobodyLeft, before, before);
            var after = wanted.Select(grant => before.FirstOrDefault(grant.GivesWhat) ?? grant).ToList();
            Replace(transaction, account, after);
            if (InvitedFor(before) != InvitedFor(after)) EndInvitations(transaction, account);
            return new GrantOutcome(IdentityResult.Success, before, after);
        });
    }

    private static void Replace(DbTransaction transaction, string account, List<AccountGrant> grants)
    {
        using var clear = Statement.Of(transaction, "DELETE FROM AccountGrants WHERE Account = @account", ("account", account));
        clear.ExecuteNonQuery();
        for (var place = 0; place < grants.Count; place++) Add(transaction, account, place, grants[place]);
    }

    private static List<AccountGrant> GrantsOf(DbTransaction transaction, string account)
    {
        using var all = Statement.Of(transaction, $"{SelectGrants} WHERE Account = @account ORDER BY Place", ("account", account));
        return ReadGrants(all);
    }

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
