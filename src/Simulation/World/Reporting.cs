using GovGrid.Simulation.Demand;

namespace GovGrid.Simulation.World;

/// <summary>Waits for one report after the other and has it sent, behind all that is due at the same instant.</summary>
/// <param name="deeds">By whom it is tried.</param>
/// <param name="reports">The reports, in the order of time.</param>
/// <param name="send">Sends one.</param>
internal sealed class Reporting(Deeds deeds, IEnumerator<DemandReport> reports, Func<DemandReport, Task> send) : Deed(deeds)
{
    private readonly Deeds deeds = deeds;

    /// <inheritdoc />
    public override string What => "wait for the next report";

    /// <summary>Waits for the next, if there is one.</summary>
    public void Next()
    {
        if (reports.MoveNext()) deeds.At(reports.Current.At, this);
    }

    /// <inheritdoc />
    public override Task Do()
    {
        deeds.At(reports.Current.At, new Sending(deeds, reports.Current, send));
        Next();
        return Task.CompletedTask;
    }

    private sealed class Sending(Deeds deeds, DemandReport report, Func<DemandReport, Task> send) : Deed(deeds)
    {
        public override string What => "report";

        public override Task Do() => send(report);
    }
}
