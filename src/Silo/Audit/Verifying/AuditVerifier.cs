namespace GovGrid.Silo.Audit.Verifying;

/// <summary>Goes over the whole chain and finds the first row that is not as it was sealed.</summary>
/// <param name="reader">The rows.</param>
/// <param name="seal">The seal.</param>
/// <param name="mark">How far the audit had come, as the file outside the database tells; null where there is none. To be read before the rows.</param>
internal sealed class AuditVerifier(AuditReader reader, AuditSeal seal, AuditHead? mark)
{
    private readonly Dictionary<long, AuditRow> open = [];
    private AuditHead sound = AuditHead.None;

    /// <summary>Verifies the chain up to the last row that it has at the beginning.</summary>
    /// <param name="first">The row to begin with; 1 for all. What a later one says of the row before it is believed.</param>
    /// <param name="progress">Told now and then how many rows of how many have been seen.</param>
    public AuditVerdict Verify(long first = 1, Action<long, long>? progress = null)
    {
        var kept = reader.Head();
        var last = kept?.LastRow ?? reader.LastRow();
        sound = AuditHead.None with { Number = first - 1 };
        var fault = Rows(first, last, progress) ?? End(kept, last);
        return new AuditVerdict(fault, sound, [.. open.Values.OrderBy(row => row.Number)]);
    }

    private AuditFault? Rows(long first, long last, Action<long, long>? progress)
    {
        foreach (var row in reader.Rows(first, last))
        {
            if (Fault(row, isFirst: row.Number == first && first > 1) is { } fault) return fault;
            sound = new AuditHead(row.Number, row.Hash);
            if (row.Entry.Outcome == AuditEntry.Attempted) open.Add(row.Number, row);
            if (row.Entry.Attempt is { } ended) open.Remove(ended);
            if (row.Number % AuditReader.Part == 0) progress?.Invoke(row.Number, last);
        }

        return null;
    }

    private AuditFault? Fault(AuditRow row, bool isFirst)
    {
        if (row.Number > sound.Number + 1) return new AuditFault(AuditFaultKind.Missing, sound.Number + 1, row.Number - 1);
        if (row.Number <= sound.Number || !seal.IsGood(row)) return AuditFault.Of(AuditFaultKind.Altered, row.Number);
        if (!isFirst && !row.Previous.AsSpan().SequenceEqual(sound.Hash)) return AuditFault.Of(AuditFaultKind.Misplaced, row.Number);
        if (!isFirst && row.Entry.Action == AuditActions.Loss) return AuditFault.Of(AuditFaultKind.Loss, row.Number);
        return row.Number == mark?.Number && !row.Hash.AsSpan().SequenceEqual(mark.Hash) ? AuditFault.Of(AuditFaultKind.Misplaced, row.Number) : null;
    }

    // What lies behind the last row there is, tells that more was there.
    private AuditFault? End(KeptHead? kept, long last)
    {
        var there = Math.Max(mark?.Number ?? 0, kept is not null && kept.IsGood(seal) ? kept.Head.Number : 0);
        if (there > sound.Number) return new AuditFault(AuditFaultKind.Missing, sound.Number + 1, there);
        var isGood = kept is not null && kept.IsGood(seal) && kept.Head.IsSame(sound);
        return isGood ? null : AuditFault.Of(AuditFaultKind.Head, last);
    }
}
