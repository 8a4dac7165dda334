using System.Data.Common;
using System.Globalization;

namespace GovGrid.Silo.Storage.Databases;

/// <summary>
/// Brings a database to the schema of this build: applies the migrations that its table GovGridMigrations does not
/// list, then makes OrleansQuery say what the query files say. Run again it changes nothing.
/// </summary>
public static class Migrator
{
    private const string Ledger =
        "CREATE TABLE IF NOT EXISTS GovGridMigrations (Number integer NOT NULL PRIMARY KEY, Name text NOT NULL, AppliedAt text NOT NULL)";

    private const string UpdateQuery =
        "INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES (@key, @text) ON CONFLICT (QueryKey) DO UPDATE "
        + "SET QueryText = excluded.QueryText WHERE OrleansQuery.QueryText <> excluded.QueryText";

    /// <summary>Brings the database up to date.</summary>
    /// <param name="transaction">Open, and keeping every other migrator out until it ends; the caller commits it.</param>
    /// <param name="scripts">The files for this kind of database.</param>
    /// <param name="database">Its name, for the message when it is of a newer build.</param>
    /// <exception cref="StorageException">The database was written by a newer build.</exception>
    public static void Run(DbTransaction transaction, SqlScripts scripts, string database)
    {
        Execute(transaction, Ledger);
        var migrations = scripts.Migrations();
        var applied = Applied(transaction);
        if (applied > migrations.Count)
            throw new StorageException(
                $"{database} has schema {applied} and this build knows schemas up to {migrations.Count}: start a newer build, or use another database.");

        foreach (var migration in migrations.Skip(applied)) Apply(transaction, migration);
        foreach (var (key, text) in scripts.Queries()) Execute(transaction, UpdateQuery, ("@key", key), ("@text", text));
    }

    private static void Apply(DbTransaction transaction, Migration migration)
    {
        Execute(transaction, migration.Sql);
        Execute(
            transaction,
            "INSERT INTO GovGridMigrations (Number, Name, AppliedAt) VALUES (@number, @name, @at)",
            ("@number", migration.Number),
            ("@name", migration.Name),
            ("@at", DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture)));
    }

    private static int Applied(DbTransaction transaction)
    {
        using var command = Command(transaction, "SELECT coalesce(max(Number), 0) FROM GovGridMigrations");
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(DbTransaction transaction, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(transaction, sql);
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}
