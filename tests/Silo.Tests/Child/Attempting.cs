using GovGrid.Silo.Audit;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Audit;

namespace GovGrid.Silo.Tests.Child;

/// <summary>Announces one command after the other, says each, and never comes to tell how it ended.</summary>
internal static class Attempting
{
    public static async Task<int> Run(string directory)
    {
        using var node = new AuditPlace(new StorageOptions { DataDirectory = directory }).Start();
        while (true)
        {
            var number = await node.Trail.Append(AuditPlace.Entry(1) with { Outcome = AuditEntry.Attempted });
            await Console.Out.WriteLineAsync($"attempt {number} .");
        }
    }
}
