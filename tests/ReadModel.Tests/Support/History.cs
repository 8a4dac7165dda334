using GovGrid.Common;
using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.ReadModel.Tests.Support;

/// <summary>An incident's events, told in records as its grain tells them.</summary>
internal sealed class History(string incident, params IncidentEvent[] events)
{
    public static DateTimeOffset Morning => SmallTown.MondayMorning;

    public string Incident => incident;

    public IReadOnlyList<IncidentEvent> Events => events;

    /// <summary>Eight events: reported, accepted, triaged, dispatched, taken, arrived, resolved, verified; an agency's matter.</summary>
    public static History OfAgency(string incident, int minute = 0)
    {
        var agency = UnitKey.Agency("chengguan");
        return new History(
            incident,
            Reported("stall", "摊位占道 Stall on the pavement", minute),
            new IncidentAccepted([]) { At = At(minute + 1), ReceivedAt = At(minute + 1), By = "rule", Command = "2" },
            new IncidentTriaged("stall", 3, new Route(RouteKind.Platform, "LawEnforcement", "chengguan"), UnitKey.CommandRoom, [LimitDue(minute + 60)]) { At = At(minute + 2), ReceivedAt = At(minute + 2), By = "dispatch-1", Command = "3" },
            new IncidentDispatched(agency, null, null, null) { At = At(minute + 3), ReceivedAt = At(minute + 3), By = "dispatch-1", Command = "4" },
            new IncidentTaken(agency, "chengguan-1") { At = At(minute + 4), ReceivedAt = At(minute + 4), By = "chengguan-1", Command = "5" },
            new AssigneeArrived { At = At(minute + 5), ReceivedAt = At(minute + 5), By = "chengguan-1", Command = "6" },
            new IncidentResolved("moved on", []) { At = At(minute + 6), ReceivedAt = At(minute + 6), By = "chengguan-1", Command = "7" },
            new IncidentVerified(VerificationMethod.Photo) { At = At(minute + 7), ReceivedAt = At(minute + 7), By = "verify-1", Command = "8" });
    }

    public static DateTimeOffset At(int minute) => Morning.AddMinutes(minute);

    public static Limit LimitDue(int minute) => new(LimitedStep.Resolve, At(minute), At(minute).AddMinutes(-10), LimitState.Running);

    public static IncidentReported Reported(string? category, string text, int minute, int severity = 3, Place? place = null) => new(
        Channel.Hotline, category, severity, text, place ?? new Place(new GeoPoint(120.005, 30.005), "试验路1号", SmallTown.GridCode(0)), false, null, [])
    {
        At = At(minute),
        ReceivedAt = At(minute),
        By = "resident",
        Command = "1",
    };

    /// <summary>The record of some of the events; the state is that after the last of them.</summary>
    public FedItem Record(int from, int to) => new FedRecord(
        SmallTown.Code,
        new IncidentRecord(incident, from, events[(from - 1)..to], IncidentFolding.Fold(incident, events[..to])));

    /// <summary>One record of all of them.</summary>
    public FedItem Whole() => Record(1, events.Length);
}
