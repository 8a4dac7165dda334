using System.Globalization;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;
using GovGrid.Silo.Time;

namespace GovGrid.Silo.Tests.Child;

/// <summary>Tells the grains' time, over and over.</summary>
internal static class Telling
{
    public static async Task<int> Run(string directory, double speed)
    {
        await using var silo = await TestSilo.Start(
            new StorageOptions { DataDirectory = directory },
            (silo, database) => GovGridClock.AddTo(silo, new ClockOptions { Simulated = true, Speed = speed }, database));
        var grain = silo.Grains.GetGrain<IAlarmGrain>("teller");
        while (true)
        {
            var now = await grain.Now();
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"time {now.UtcTicks} ."));
        }
    }
}
