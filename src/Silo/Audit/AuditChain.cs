using System.Data.Common;
using GovGrid.Silo.Storage;

namespace GovGrid.Silo.Audit;

/// <summary>
/// Adds rows to the chain, within a transaction. Where it finds less than there was, or something that the key did not seal, it goes on with
/// a row that says so: what is done now is to be recorded whatever became of the past.
/// </summary>
/// <param name="seal">The seal.</param>
/// <param name="wall">The clock of the rows.</param>
internal sealed class AuditChain(AuditSeal seal, TimeProvider wall)
{
    private const long Key = 0x47475241;

    /// <summary>Adds rows.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="entries">What they hold; at least one.</param>
    /// <param name="known">How far the audit was when this process or an earlier one last saw it.</param>
    public Appended Append(DbTransaction transaction, IReadOnlyList<AuditEntry> entries, AuditHead known)
    {
        Turn.Wait(transaction, Key);
        var (start, loss) = Start(transaction, known);
        var (rows, head, at) = (new List<AuditRow>(entries.Count + 1), start, wall.GetUtcNow());
        foreach (var entry in loss is null ? entries : entries.Prepend(loss))
        {
            rows.Add(seal.Seal(AuditTexts.Clean(entry), at, head));
            head = new AuditHead(rows[^1].Number, rows[^1].Hash);
        }

        AuditTable.Insert(transaction, rows);
        AuditHeadTable.Keep(transaction, head, seal.Of(head));
        return new Appended(rows[^entries.Count].Number, head, loss is not null);
    }

    private (AuditHead Start, AuditEntry? Loss) Start(DbTransaction transaction, AuditHead known)
    {
        using var command = Statement.Of(transaction, "");
        var kept = AuditHeadTable.Read(command);
        if (kept is not null && kept.IsGood(seal) && kept.LastRow == kept.Head.Number && Follows(kept.Head, known)) return (kept.Head, null);
        var last = Math.Max(kept?.LastRow ?? AuditTable.Last(transaction), kept?.Head.Number ?? 0);
        var start = new AuditHead(last, kept?.Head.Hash ?? AuditHead.None.Hash);
        return (start, Loss(known, start));
    }

    private static bool Follows(AuditHead head, AuditHead known) => head.Number > known.Number || head.IsSame(known);

    private static AuditEntry Loss(AuditHead known, AuditHead start) => AuditActions.OfService(AuditActions.Loss) with
    {
        Before = known.ToString(),
        After = start.ToString(),
    };
}
