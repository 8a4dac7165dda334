using System.Globalization;
using GovGrid.Silo.Audit;
using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace GovGrid.Silo.Tests.Audit;

/// <summary>The command that an operator runs.</summary>
[Collection(PostgresCollection.Name)]
public sealed class VerifyAuditTests(PostgresServer server) : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_sound_chain_ends_with_its_length_and_the_hash_of_its_head()
    {
        await Sqlite.Append(3);

        var (code, said) = Run();

        Assert.Equal(0, code);
        Assert.Contains($"3 rows 行, head 链头 {Sqlite.Verify().Head}", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_while_the_service_writes()
    {
        using var node = Sqlite.Start();
        for (var n = 0; n < 10; n++) await node.Trail.Append(AuditPlace.Entry(n));

        Assert.Equal(0, Run().Code);
    }

    [Fact]
    public async Task It_works_on_PostgreSQL_as_one_who_can_only_read()
    {
        var options = new StorageOptions { PostgresqlConnection = server.NewDatabase(), KeyRingDirectory = directory.Path };
        var place = new AuditPlace(options);
        await place.Append(4);
        string[] settings = [$"GOVGRID_DB={options.PostgresqlConnection}", $"GOVGRID_KEYS={directory.Path}"];

        Assert.Equal(0, Run(settings).Code);
        place.Tamper("UPDATE audit SET actor = 'other' WHERE number = 3");
        Assert.Equal(1, Run(settings).Code);
        using var connection = new ReadOnlyDatabase(options).Open();
        using var command = Statement.Of(connection, "DELETE FROM audit_head");
        Assert.Contains("read-only", Assert.ThrowsAny<System.Data.Common.DbException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_was_altered_ends_it_with_1_and_its_number()
    {
        await Sqlite.Append(5);
        Sqlite.Tamper("UPDATE audit SET outcome = 'notAllowed' WHERE number = 4");

        var (code, said) = Run();

        Assert.Equal(1, code);
        Assert.StartsWith("Row 4 was altered", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_are_missing_end_it_with_1_and_their_numbers()
    {
        await Sqlite.Append(5);
        Sqlite.Tamper("DELETE FROM audit WHERE number >= 4");

        var (code, said) = Run();

        Assert.Equal(1, code);
        Assert.StartsWith("Rows 4 to 5 are missing", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_that_the_service_has_told_can_be_passed_over()
    {
        await Sqlite.Append(5);
        Sqlite.Tamper("DELETE FROM audit WHERE number >= 4");
        await Sqlite.Append(2);

        Assert.Equal((1, 1), (Run().Code, Run("from=4").Code));
        Assert.Equal(0, Run("from=6").Code);
    }

    [Fact]
    public async Task Attempts_without_an_end_are_listed_and_no_fault()
    {
        await Sqlite.Append(AuditPlace.Entry(1) with { Outcome = AuditEntry.Attempted });

        var (code, said) = Run();

        Assert.Equal(0, code);
        Assert.EndsWith($"op-1 incident.accept {AuditPlace.Entry(1).Target}", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_killed_between_attempt_and_outcome_leaves_an_attempt_and_no_fault()
    {
        using var child = new ChildProcess(["attempt", directory.Path]);
        child.Await(lines: 20);
        child.Kill();

        Assert.Equal(0, Run().Code);
        var open = Sqlite.Verify().Open.Select(row => row.Number.ToString(CultureInfo.InvariantCulture));
        Assert.Empty(child.Said.Select(words => words[1]).Except(open));
        await Sqlite.Append(1);
        Assert.Equal(0, Run().Code);
    }

    [Fact]
    public void An_audit_without_rows_is_sound()
    {
        using (GovGridStorage.Open(Sqlite.Options)) Assert.Equal(0, Run().Code);
    }

    [Fact]
    public async Task Settings_that_lead_nowhere_are_told_from_a_chain_that_is_not_sound()
    {
        Assert.Contains("There is no database", Assert.Throws<StorageException>(() => Run()).Message, StringComparison.Ordinal);
        await Sqlite.Append(1);
        Assert.Contains("GOVGRID_KEYS", Assert.Throws<StorageException>(() => Run($"GOVGRID_KEYS={directory.File("elsewhere")}")).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(directory.File("elsewhere")));
        Assert.Contains("connection string", Assert.Throws<StorageException>(() => Run("GOVGRID_DB=nonsense")).Message, StringComparison.Ordinal);
        Assert.Throws<SettingsException>(() => Run("from=x"));
        Assert.Equal(2, await VerifyAudit.Run([$"--GOVGRID_DATA={directory.File("elsewhere")}"]));
    }

    [Fact]
    public async Task A_key_that_another_ring_has_wrapped_is_no_reason_to_call_rows_altered()
    {
        await Sqlite.Append(1);
        foreach (var key in Directory.GetFiles(Sqlite.Options.KeysDirectory, "*.xml")) File.Delete(key);

        Assert.Contains("key ring", Assert.Throws<StorageException>(() => Run()).Message, StringComparison.Ordinal);
        Assert.Contains("key ring", Assert.Throws<StorageException>(() => Sqlite.Start()).Message, StringComparison.Ordinal);
    }

    private AuditPlace Sqlite => new(new StorageOptions { DataDirectory = directory.Path });

    private (int Code, string[] Said) Run(params string[] settings)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("GOVGRID_DATA", directory.Path), .. settings.Select(setting => setting.Split('=', 2)).Select(pair => new KeyValuePair<string, string?>(pair[0], pair[1]))])
            .Build();
        var code = VerifyAudit.Run(configuration, output, TextWriter.Null);
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
