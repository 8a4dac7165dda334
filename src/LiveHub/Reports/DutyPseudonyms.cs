using System.Security.Cryptography;
using System.Text;
using GovGrid.EventLogs;
using GovGrid.Workers;

namespace GovGrid.LiveHub.Reports;

/// <summary>
/// Names of workers for one export of the log of duty: drawn for it, so that no two exports can be laid side by side. Who plans with them sees how
/// long shifts are and how many keep them, and not who.
/// </summary>
internal sealed class DutyPseudonyms
{
    private const int Digits = 16;

    private readonly Dictionary<string, string> names = [];

    /// <summary>The lines with other names in them. Whole shifts come at one instant, in the log by their ids: here by their new names, whose order tells nothing.</summary>
    public async IAsyncEnumerable<string> In(IAsyncEnumerable<string> lines)
    {
        var atOnce = new List<DutyChange>();
        await foreach (var line in lines)
        {
            var change = DutyLine.Parse(Encoding.UTF8.GetBytes(line));
            if (atOnce.Count > 0 && atOnce[0].At != change.At)
            {
                foreach (var told in Told(atOnce)) yield return told;
                atOnce.Clear();
            }

            atOnce.Add(change with { Worker = NameOf(change.Worker) });
        }

        foreach (var told in Told(atOnce)) yield return told;
    }

    private static IEnumerable<string> Told(IEnumerable<DutyChange> changes) => changes.OrderBy(change => change.Worker, StringComparer.Ordinal).Select(DutyLine.Of);

    private string NameOf(string worker)
    {
        if (!names.TryGetValue(worker, out var name)) names[worker] = name = RandomNumberGenerator.GetHexString(Digits, lowercase: true);
        return name;
    }
}
