using System.Globalization;
using System.Text;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.Audit;

/// <summary>
/// Tells outside the database how far the audit had come, in a file beside its key: an earlier state of the database, sealed as it is, does
/// not reach it. It follows by a second.
/// </summary>
internal sealed class AuditMark : IDisposable
{
    private const string FileName = "audit.mark";
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly StorageOptions options;
    private readonly ILogger log;
    private readonly ITimer timer;
    private readonly Lock changing = new();
    private AuditHead newest;
    private bool due;
    private bool anew;

    public AuditMark(StorageOptions options, TimeProvider wall, ILogger log)
    {
        (this.options, this.log) = (options, log);
        newest = Read(options) ?? AuditHead.None;
        timer = wall.CreateTimer(_ => Save(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The furthest head that is known here.</summary>
    public AuditHead Newest
    {
        get
        {
            lock (changing) return newest;
        }
    }

    /// <summary>Notes a head that is stored.</summary>
    /// <param name="head">The head.</param>
    /// <param name="afterLoss">Whether the audit goes on from less than there was, and a row of it says so.</param>
    public void Note(AuditHead head, bool afterLoss)
    {
        lock (changing)
        {
            if (head.Number <= newest.Number && !afterLoss) return;
            newest = head;
            anew |= afterLoss;
            if (due) return;
            due = true;
            timer.Change(Pace, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>The head of the file; null where there is none.</summary>
    /// <exception cref="StorageException">The file holds something else.</exception>
    public static AuditHead? Read(StorageOptions options)
    {
        var file = FileOf(options);
        if (!File.Exists(file)) return null;
        var text = File.ReadAllText(file).Trim();
        return Parse(text) ?? throw new StorageException($"{file} holds '{text}'. Expected: the number and the hash of a row of the audit, as number@hash.");
    }

    public void Dispose()
    {
        timer.Dispose();
        Save();
    }

    private static AuditHead? Parse(string text)
    {
        if (text.Split('@') is not [var digits, var hash] || hash.Length != AuditSeal.Length * 2 || !hash.All(char.IsAsciiHexDigit)) return null;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new AuditHead(number, Convert.FromHexString(hash)) : null;
    }

    private static string FileOf(StorageOptions options) => Path.Combine(options.KeysDirectory, FileName);

    private void Save()
    {
        lock (changing)
        {
            if (!due) return;
            due = false;
            try
            {
                // Another node of the cluster may have come further.
                if (anew || Read(options) is not { } kept || kept.Number < newest.Number)
                    PrivateFiles.Keep(FileOf(options), Encoding.ASCII.GetBytes($"{newest}\n"), replace: true);
                anew = false;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or StorageException)
            {
                log.LogError(error, "The mark of the audit could not be written; it is tried again with the next row.");
            }
        }
    }
}
