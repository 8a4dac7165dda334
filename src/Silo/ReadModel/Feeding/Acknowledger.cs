using GovGrid.Finding;
using Microsoft.Extensions.Logging;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>Tells the grids' registers what is stored.</summary>
internal sealed partial class Acknowledger(IGrainFactory grains, ILogger<Acknowledger> log)
{
    /// <summary>Tells each grid once. One that does not answer hears it again after the next resume.</summary>
    public async Task Acknowledge(IEnumerable<StoredBatch> parts)
    {
        var grids = parts.SelectMany(part => part.Versions).GroupBy(stored => (stored.Town, stored.Grid));
        foreach (var grid in grids)
        {
            try
            {
                await grains.GetGrid(grid.Key.Town, grid.Key.Grid).Acknowledge([.. grid.Select(stored => stored.Version)]);
            }
            catch (Exception failure)
            {
                LogUnheard(failure, grid.Key.Grid ?? "nowhere", grid.Key.Town);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Grid {Grid} of {Town} did not hear what the read model has stored; it is told again with the next resume.")]
    private partial void LogUnheard(Exception failure, string grid, string town);
}
