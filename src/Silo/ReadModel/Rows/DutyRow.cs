namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>A grid worker came on duty or left.</summary>
internal sealed class DutyRow
{
    public required string Town { get; init; }

    public required string Worker { get; init; }

    public required DateTimeOffset At { get; init; }

    public required bool OnDuty { get; init; }
}
