using System.Data.Common;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;
using Npgsql;

namespace GovGrid.Silo.Tests.Hosting;

[Collection(PostgresCollection.Name)]
public sealed class PostgresWorldClaimTests(PostgresServer server) : WorldClaimContract
{
    private readonly string connection = server.NewDatabase();

    protected override SqlScripts Scripts => SqlScripts.Postgresql;

    protected override Database Open() => PostgresDatabase.Open(connection);

    protected override DbConnection Connect() => new NpgsqlConnection(connection);
}
