using GovGrid.Incidents;

namespace GovGrid.Simulation.States;

/// <summary>Takes out of an event what somebody wrote, and photos.</summary>
internal static class EventTexts
{
    /// <summary>The event without them; words that may stay are there.</summary>
    public static IncidentEvent Cleared(IncidentEvent happened, PlainTexts texts) => happened switch
    {
        IncidentReported e => e with { Description = texts.Of(e.Description), Place = Cleared(e.Place, texts), HasContact = false, ExternalNumber = null, Attachments = null },
        IncidentRefused e => e with { Reason = texts.Of(e.Reason) },
        IncidentTriaged e => e with { Reason = texts.OrNull(e.Reason) },
        IncidentDispatched e => e with { Reason = texts.OrNull(e.Reason) },
        IncidentResolved e => e with { Summary = texts.Of(e.Summary), Evidence = [] },
        IncidentVerified e => e with { Evidence = null },
        ReworkOrdered e => e with { Reason = texts.Of(e.Reason) },
        IncidentEscalated e => e with { Reason = texts.Of(e.Reason) },
        IncidentTransferred e => e with { Reason = texts.Of(e.Reason) },
        IncidentWithdrawn e => e with { Reason = texts.Of(e.Reason) },
        NoteAdded e => e with { Text = texts.Of(e.Text) },
        _ => ClearedOnTheWay(happened, texts),
    };

    private static IncidentEvent ClearedOnTheWay(IncidentEvent happened, PlainTexts texts) => happened switch
    {
        IncidentReturned e => e with { Reason = texts.Of(e.Reason) },
        IncidentReassigned e => e with { Reason = texts.Of(e.Reason) },
        AssignmentDeclined e => e with { Reason = texts.Of(e.Reason) },
        IncidentReclassified e => e with { Reason = texts.Of(e.Reason) },
        IncidentRelocated e => e with { Reason = texts.Of(e.Reason), Place = Cleared(e.Place, texts) },
        PartnersCalled e => e with { Reason = texts.Of(e.Reason) },
        PartnerProgressed e => e with { Summary = texts.OrNull(e.Summary) },
        ApprovalRequested e => e with { Request = e.Request with { Reason = texts.Of(e.Request.Reason) } },
        RequestRejected e => e with { Reason = texts.Of(e.Reason) },
        IncidentSuspended e => e with { Reason = texts.Of(e.Reason), Answer = texts.OrNull(e.Answer) },
        IncidentResumed e => e with { Reason = texts.OrNull(e.Reason) },
        LimitExtended e => e with { Reason = texts.Of(e.Reason), Answer = texts.OrNull(e.Answer) },
        SupervisionOrdered e => e with { Reason = texts.Of(e.Reason) },
        SupervisionAnswered e => e with { Text = texts.Of(e.Text) },
        ReporterAnswered e => e with { Text = texts.Of(e.Text) },
        EmergencyHandedOver e => e with { Text = texts.OrNull(e.Text) },
        IncidentReopened e => e with { Reason = texts.Of(e.Reason) },
        LateActionNoted e => e with { Summary = texts.OrNull(e.Summary), Evidence = [] },
        _ => happened,
    };

    private static Place Cleared(Place place, PlainTexts texts) => place with { Address = texts.OrNull(place.Address) };
}
