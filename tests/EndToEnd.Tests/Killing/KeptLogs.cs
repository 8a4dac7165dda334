using System.Text;
using GovGrid.EventLogs;
using GovGrid.Silo.ReadModel;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Silo.Storage;
using GovGrid.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.EndToEnd.Tests.Killing;

/// <summary>The logs that a stopped service has left in its database.</summary>
/// <param name="Events">Events of incidents.</param>
/// <param name="Duty">When workers came on duty and left.</param>
internal sealed record KeptLogs(IReadOnlyList<LoggedEvent> Events, IReadOnlyList<DutyChange> Duty)
{
    /// <summary>Reads them up to a time.</summary>
    public static async Task<KeptLogs> Read(string data, string town, DateTimeOffset to)
    {
        using var database = GovGridStorage.Open(new StorageOptions { DataDirectory = data });
        await using var services = new ServiceCollection().AddSingleton(_ => database).AddReadModelQueries().BuildServiceProvider();
        var logs = services.GetRequiredService<ILogQueries>();
        var events = new List<LoggedEvent>();
        await foreach (var line in logs.Events(town, to: to)) events.Add(EventLogLine.Parse(Encoding.UTF8.GetBytes(line)));
        var duty = new List<DutyChange>();
        await foreach (var line in logs.Duty(town)) duty.Add(DutyLine.Parse(Encoding.UTF8.GetBytes(line)));
        return new KeptLogs(events, duty);
    }

    /// <summary>Writes them to files that <c>govgrid check</c> reads.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "events.jsonl"), Events.Select(EventLogLine.Of));
        File.WriteAllLines(Path.Combine(folder, "duty.jsonl"), Duty.Select(DutyLine.Of));
    }
}
