namespace GovGrid.Silo.Audit;

/// <summary>What was added.</summary>
/// <param name="First">The number of the first entry's row; the others follow.</param>
/// <param name="Head">The head since.</param>
/// <param name="AfterLoss">Whether a row before them says that something was lost.</param>
internal sealed record Appended(long First, AuditHead Head, bool AfterLoss);
