using System.Security.Cryptography;
using System.Text;
using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Receipts;

/// <summary>What a reporter may take back, and what not.</summary>
internal static class Withdrawal
{
    private const int KeyBytes = 8;

    /// <summary>The answer for a report that is no resident's.</summary>
    public static Refusal NotTheirs { get; } = new(RefusalCode.NotAllowed, "A find of a grid worker is taken back by the command room.");

    /// <summary>Whether an incident is a report of somebody who may take it back: a worker's find stands as a worker's note of duty.</summary>
    public static bool IsReporters(IncidentState incident) => incident.Channel is not Channel.WorkerApp;

    /// <summary>Whether it can be taken back now.</summary>
    public static bool IsOpen(IncidentState incident, Town town) =>
        IsReporters(incident) && incident.Merged.Count == 0 && CommandTable.Allowed(town, incident, Role.Resident).Contains(CommandKind.Withdraw);

    /// <summary>The key of the command: the same reason again is a repeat, another is one too many.</summary>
    /// <param name="reason">The reason as it is sealed: a hash of what somebody typed could be guessed at.</param>
    public static string Key(string reason) => $"withdrawal-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(reason)), 0, KeyBytes)}";
}
