using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace GovGrid.Silo.Storage.Sqlite;

/// <summary>
/// Where Orleans' ADO.NET providers get their connections: on the writer's thread the writer's own, so that what they
/// write is part of the batch's transaction; anywhere else a pooled one that can only read.
/// </summary>
internal sealed class SqliteDataSource(SqliteWriter writer, string readConnectionString) : DbDataSource
{
    public override string ConnectionString => readConnectionString;

    protected override DbConnection CreateDbConnection() => new SqliteConnection(readConnectionString);

    protected override DbConnection OpenDbConnection() => writer.IsHere ? writer.Connection : base.OpenDbConnection();

    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(OpenDbConnection());
}
