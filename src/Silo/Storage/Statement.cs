using System.Data.Common;

namespace GovGrid.Silo.Storage;

/// <summary>Makes commands with parameters over any ADO.NET provider.</summary>
public static class Statement
{
    /// <summary>A command on a connection, outside of a transaction.</summary>
    public static DbCommand Of(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>A command in a transaction.</summary>
    public static DbCommand Of(DbTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var command = Of(transaction.Connection!, sql, parameters);
        command.Transaction = transaction;
        return command;
    }
}
