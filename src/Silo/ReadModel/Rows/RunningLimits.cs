using GovGrid.Incidents;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>A question about limits.</summary>
internal static class RunningLimits
{
    /// <summary>Whether what is limited is still to be done.</summary>
    public static bool IsRunning(this LimitState state) => state is LimitState.Running or LimitState.Warned or LimitState.Overdue;
}
