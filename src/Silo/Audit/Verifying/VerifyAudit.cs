using System.Data.Common;
using GovGrid.Silo.Hosting;
using GovGrid.Silo.Privacy;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace GovGrid.Silo.Audit.Verifying;

/// <summary>The command that verifies the audit of a database, be the service running or not. It only reads.</summary>
internal static class VerifyAudit
{
    /// <summary>Its name on the command line.</summary>
    public const string Verb = "verify-audit";

    private const int Sound = 0;
    private const int NotSound = 1;

    /// <summary>Runs it.</summary>
    /// <param name="args">Settings as <c>--GOVGRID_DATA=…</c>, before those of the environment; <c>--from=N</c> begins with row N.</param>
    /// <returns>The exit code: 0 for a chain that is sound, 1 for one that is not, 2 for settings that cannot be run with.</returns>
    public static async Task<int> Run(string[] args)
    {
        var code = Sound;
        var started = await StartUp.Run(() =>
        {
            code = Run(Host.CreateApplicationBuilder(args).Configuration, Console.Out, Console.Error);
            return Task.CompletedTask;
        });
        return started is 0 ? code : started;
    }

    /// <summary>Verifies.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="output">Where the verdict goes.</param>
    /// <param name="progress">Where is told how far it is.</param>
    /// <exception cref="StorageException">The database, or the key, cannot be read.</exception>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    internal static int Run(IConfiguration configuration, TextWriter output, TextWriter progress)
    {
        var settings = new SettingsReader(configuration);
        var first = settings.Count("from", 1, 1, int.MaxValue);
        settings.ThrowIfAny();
        var options = StorageOptions.From(configuration);
        var database = new ReadOnlyDatabase(options);
        var key = AuditKey.Read(options, KeyRing.Existing(options));
        var mark = AuditMark.Read(options);
        try
        {
            var reader = new AuditReader(database.Open);
            if (key is null && (mark is not null || reader.LastRow() > 0))
                throw new StorageException($"{options.KeysDirectory} holds no key of the audit in {database.Name}. Expected: GOVGRID_KEYS as the service has it.");
            var verdict = key is null ? new AuditVerdict(null, AuditHead.None, []) : new AuditVerifier(reader, new AuditSeal(key), mark).Verify(first, new Progress(progress).Tell);
            VerdictText.Write(verdict, first, output);
            return verdict.Fault is null ? Sound : NotSound;
        }
        catch (DbException error)
        {
            throw new StorageException($"The audit in {database.Name} cannot be read: {error.Message} Expected: a database that this build of the service has opened.", error);
        }
    }

    private sealed class Progress(TextWriter output)
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
        private long told = TimeProvider.System.GetTimestamp();

        public void Tell(long done, long all)
        {
            if (TimeProvider.System.GetElapsedTime(told) < Pause) return;
            told = TimeProvider.System.GetTimestamp();
            output.WriteLine($"{done} / {all}");
        }
    }
}
