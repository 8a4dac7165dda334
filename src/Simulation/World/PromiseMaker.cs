using System.Globalization;
using GovGrid.Incidents;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>What a report promises: a call-back, or another hotline's number and time.</summary>
internal sealed class PromiseMaker(Scene scene)
{
    /// <summary>The report with its promises.</summary>
    public ReportIncident With(ReportIncident report)
    {
        var (assumed, stream) = (scene.Assumed.Reporters.Promises, scene.Streams.Of(Purpose.Promise, report.Id));
        var (callsBack, isExternal) = (stream.Chance(assumed.CallBack.Share.GetValueOrDefault(report.Channel)), stream.Chance(assumed.External.Share.GetValueOrDefault(report.Channel)));
        var (within, days) = (stream.Minutes(assumed.CallBack.Within), TimeSpan.FromDays(assumed.External.Days.Sample(ref stream)));
        return report with
        {
            CallBackBy = callsBack ? report.At + within : null,
            External = isExternal ? new ExternalCase(NumberOf(report), report.At + days) : null,
        };
    }

    // It follows from the report's key alone: a report that is sent again has the same.
    private static string NumberOf(ReportIncident report) =>
        string.Create(CultureInfo.InvariantCulture, $"12345-{Streams.Hash(report.Id) % 1_000_000_000_000:000000000000}");
}
