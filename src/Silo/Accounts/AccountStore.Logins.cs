using System.Data.Common;
using GovGrid.Silo.Storage;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.Silo.Accounts;

/// <summary>Who accounts are at the city's identity provider.</summary>
public sealed partial class AccountStore : IUserLoginStore<Account>
{
    /// <inheritdoc />
    public Task AddLoginAsync(Account user, UserLoginInfo login, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(login);
        return database.Write(transaction => Add(transaction, user.Id, login));
    }

    /// <inheritdoc />
    public Task RemoveLoginAsync(Account user, string loginProvider, string providerKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return database.Write(transaction =>
        {
            using var command = Statement.Of(
                transaction,
                "DELETE FROM AccountLogins WHERE Provider = @provider AND ProviderKey = @key AND Account = @account",
                ("provider", loginProvider),
                ("key", providerKey),
                ("account", user.Id));
            return command.ExecuteNonQuery();
        });
    }

    /// <inheritdoc />
    public Task<IList<UserLoginInfo>> GetLoginsAsync(Account user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return database.Read<IList<UserLoginInfo>>(connection =>
        {
            using var command = Statement.Of(
                connection, "SELECT Provider, ProviderKey FROM AccountLogins WHERE Account = @account ORDER BY Provider", ("account", user.Id));
            using var row = command.ExecuteReader();
            var logins = new List<UserLoginInfo>();
            while (row.Read()) logins.Add(new UserLoginInfo(row.GetString(0), row.GetString(1), null));
            return logins;
        });
    }

    /// <inheritdoc />
    public Task<Account?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken) => database.Read(connection =>
    {
        using var command = Statement.Of(
            connection,
            $"{AccountRow.Select} WHERE Id = (SELECT Account FROM AccountLogins WHERE Provider = @provider AND ProviderKey = @key)",
            ("provider", loginProvider),
            ("key", providerKey));
        return AccountRow.Read(command).SingleOrDefault();
    });

    private static bool Has(DbTransaction transaction, UserLoginInfo login)
    {
        using var command = Statement.Of(
            transaction, "SELECT 1 FROM AccountLogins WHERE Provider = @provider AND ProviderKey = @key", ("provider", login.LoginProvider), ("key", login.ProviderKey));
        return command.ExecuteScalar() is not null;
    }

    private static int Add(DbTransaction transaction, string account, UserLoginInfo login)
    {
        using var command = Statement.Of(
            transaction,
            "INSERT INTO AccountLogins (Provider, ProviderKey, Account) VALUES (@provider, @key, @account)",
            ("provider", login.LoginProvider),
            ("key", login.ProviderKey),
            ("account", account));
        return command.ExecuteNonQuery();
    }
}
