using System.Data.Common;
using System.Globalization;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Privacy;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovGrid.Silo.Tests.Audit;

/// <summary>A database with an audit, as nodes that are started and stopped on it see it, and whoever comes to it past them.</summary>
public sealed class AuditPlace(StorageOptions options)
{
    public StorageOptions Options => options;

    /// <summary>A node; end it before the database is touched from outside.</summary>
    internal Node Start() => new(options);

    /// <summary>What the verifying command finds.</summary>
    internal AuditVerdict Verify(long first = 1)
    {
        using var node = Start();
        return new AuditVerifier(new AuditReader(Connect), node.Seal, AuditMark.Read(options)).Verify(first);
    }

    /// <summary>An entry like any other.</summary>
    internal static AuditEntry Entry(int n) => new($"op-{n}", "operator", "10.0.0.1", "incident.accept", $"330109013-{n}", AuditEntry.Done)
    {
        Town = "330109013",
        Unit = "commandroom",
        Before = $"{n}@1",
        After = $"{n}@2",
    };

    /// <summary>Rows of a start of their own.</summary>
    internal Task Append(int count) => Append([.. Enumerable.Range(1, count).Select(Entry)]);

    /// <summary>Rows of a start of their own.</summary>
    internal async Task Append(params AuditEntry[] entries)
    {
        using var node = Start();
        foreach (var entry in entries) await node.Trail.Append(entry);
    }

    /// <summary>The chain is whole.</summary>
    internal void AssertSound(long rows)
    {
        var verdict = Verify();
        Assert.Equal((null, rows), (verdict.Fault, verdict.Head.Number));
    }

    /// <summary>Does something while the file that tells how far the audit had come is away.</summary>
    public void WithoutMark(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var mark = Path.Combine(options.KeysDirectory, "audit.mark");
        var kept = File.ReadAllBytes(mark);
        File.Delete(mark);
        action();
        File.WriteAllBytes(mark, kept);
    }

    /// <summary>Statements past the service, by somebody who may write the database.</summary>
    public void Execute(params string[] statements)
    {
        using var connection = Connect();
        foreach (var statement in statements)
        {
            using var command = Statement.Of(connection, statement);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The same, with nothing in the way.</summary>
    public void Tamper(params string[] statements) => Execute([.. Unguard(), .. statements]);

    /// <summary>Writes past the service in a transaction.</summary>
    internal void Write(Action<DbTransaction> write)
    {
        using var connection = Connect();
        using var transaction = connection.BeginTransaction();
        write(transaction);
        transaction.Commit();
    }

    public long Count(string sql)
    {
        using var connection = Connect();
        using var command = Statement.Of(connection, sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public DbConnection Connect()
    {
        DbConnection connection = options.PostgresqlConnection is { } server
            ? new NpgsqlConnection(server)
            : new SqliteConnection($"Data Source={options.SqliteFile};Pooling=false");
        connection.Open();
        return connection;
    }

    private string[] Unguard() => options.PostgresqlConnection is null
        ?
        [
            "DROP TRIGGER IF EXISTS audit_not_changed", "DROP TRIGGER IF EXISTS audit_not_deleted", "DROP TRIGGER IF EXISTS audit_not_replaced",
            "DROP TRIGGER IF EXISTS audit_head_not_deleted",
        ]
        : ["DROP TRIGGER IF EXISTS audit_not_changed ON audit", "DROP TRIGGER IF EXISTS audit_head_not_deleted ON audit_head"];

    internal sealed class Node : IDisposable
    {
        private readonly ServiceProvider services;

        public Node(StorageOptions options)
        {
            var database = GovGridStorage.Open(options);
            services = new ServiceCollection().AddLogging().AddSingleton<Database>(_ => database).AddKeyRing(options).AddAuditTrail(options).BuildServiceProvider();
            Database = services.GetRequiredService<Database>();
            Trail = services.GetRequiredService<IAuditTrail>();
        }

        public Database Database { get; }

        public IAuditTrail Trail { get; }

        public AuditSeal Seal => services.GetRequiredService<AuditSeal>();

        public void Dispose() => services.Dispose();
    }
}
