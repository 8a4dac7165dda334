using System.Globalization;

namespace GovGrid.Silo.Audit.Verifying;

/// <summary>Tells a verdict to people.</summary>
internal static class VerdictText
{
    private const int MostListed = 20;

    /// <summary>Writes it, the sentence that counts last.</summary>
    public static void Write(AuditVerdict verdict, long first, TextWriter output)
    {
        foreach (var row in verdict.Open.Take(MostListed)) output.WriteLine($"{row.Number} {At(row)} {row.Entry.Actor} {row.Entry.Action} {row.Entry.Target}".TrimEnd());
        if (verdict.Open.Count > 0)
            output.WriteLine($"Attempts whose end no row tells, which is no fault 无结果记录的操作（并非故障）: {Number(verdict.Open.Count)}");
        if (first > 1) output.WriteLine($"Begun with row {Number(first)}; the rows before it were not looked at 从第 {Number(first)} 行开始，之前未核验.");
        output.WriteLine(verdict.Fault is { } fault ? Of(fault, verdict.Head) : Sound(verdict.Head, first));
    }

    private static string Sound(AuditHead head, long first) =>
        $"The audit is sound 审计链完好: {Number(head.Number - first + 1)} rows 行, head 链头 {head}";

    private static string Of(AuditFault fault, AuditHead sound)
    {
        var what = fault.Kind switch
        {
            AuditFaultKind.Missing when fault.Last > fault.Row => $"Rows {Number(fault.Row)} to {Number(fault.Last)} are missing 第 {Number(fault.Row)} 至 {Number(fault.Last)} 行缺失.",
            AuditFaultKind.Missing => $"Row {Number(fault.Row)} is missing 第 {Number(fault.Row)} 行缺失.",
            AuditFaultKind.Altered => $"Row {Number(fault.Row)} was altered, or not written by the service 第 {Number(fault.Row)} 行被篡改或并非由本服务写入.",
            AuditFaultKind.Misplaced => $"Row {Number(fault.Row)} was sealed in another state of the database and does not belong here 第 {Number(fault.Row)} 行属于数据库的另一状态.",
            AuditFaultKind.Loss =>
                $"Row {Number(fault.Row)} tells that the service found less than it had written, or something else 第 {Number(fault.Row)} 行记录：服务发现此前的记录与其写入的不符. "
                + $"If a backup was brought back then, go on with 如当时恢复过备份，请继续: {VerifyAudit.Verb} --from={Number(fault.Row)}",
            _ => $"Row {Number(fault.Row)} is the last, and the head is not the one that was sealed with it 第 {Number(fault.Row)} 行是最后一行，但链头与之不符.",
        };
        return $"{what} The last sound row 最后完好的行: {sound}";
    }

    private static string At(AuditRow row) => row.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
