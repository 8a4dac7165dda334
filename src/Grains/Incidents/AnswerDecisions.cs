using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;

namespace GovGrid.Grains.Incidents;

/// <summary>Answers, remarks, and handing over to the emergency services.</summary>
internal static class AnswerDecisions
{
    private static readonly string[] EmergencyServices = ["110", "119", "120"];

    public static Decision Answer(Facts facts, AnswerIncident command)
    {
        if (Facts.CheckText(command.Text, "text") is { } refusal) return Decision.No(refusal);
        if (command.To is not AnswerTo.Request && command.Approve is not null)
            return Decision.No(RefusalCode.OutOfRange, "'approve' answers a request, and nothing else.");
        if (command.From is not null && (command.To is not AnswerTo.Reporter || facts.By.Role is not Role.System))
            return Decision.No(RefusalCode.NotAllowed, "The command room alone passes answers on, and only those to reporters.");
        return command.To switch
        {
            AnswerTo.Request => AnswerRequest(facts, command),
            AnswerTo.Supervision => AnswerSupervision(facts, command),
            _ => Decision.Unless(CheckMayTellReporter(facts), () => new ReporterAnswered(command.Text) { From = command.From }),
        };
    }

    public static Decision HandOver(HandOverIncident command)
    {
        if (!EmergencyServices.Contains(command.Service))
            return Decision.No(RefusalCode.OutOfRange, $"The emergency services are {string.Join(", ", EmergencyServices)}, not '{command.Service}'.");
        return Decision.Unless(Facts.CheckText(command.Text, "text", required: false), () => new EmergencyHandedOver(command.Service, command.Text));
    }

    public static Decision Note(NoteOnIncident command) => Decision.Unless(Facts.CheckText(command.Text, "text"), () => new NoteAdded(command.Text));

    private static Decision AnswerRequest(Facts facts, AnswerIncident command)
    {
        if (!facts.ByLeader) return Decision.No(RefusalCode.NotAllowed, "A shift leader or the head of the command room answers requests.");
        if (facts.Incident.Request is not { } request) return Decision.No(RefusalCode.NothingAsked, "No request waits for an answer.");
        if (command.Approve is not { } approve) return Decision.No(RefusalCode.OutOfRange, "'approve' says yes or no.");
        if (!approve) return Decision.That(new RequestRejected(command.Text));
        if (request.Kind is ApprovalKind.Suspension)
            return request.Until > facts.At
                ? Decision.That(new IncidentSuspended(request.Until.Value, request.Reason) { Answer = command.Text })
                : Decision.No(RefusalCode.TooLate, $"It was asked for until {request.Until:u}.");
        return Decision.Unless(
            ClockDecisions.CheckExtension(facts, request.Days!.Value),
            () => ClockDecisions.Extended(facts, request.Days.Value, request.Reason) with { Answer = command.Text });
    }

    private static Decision AnswerSupervision(Facts facts, AnswerIncident command)
    {
        var isAsked = facts.Incident.Limits.Any(limit => limit is { Step: LimitedStep.Reply, State: LimitState.Running or LimitState.Warned or LimitState.Overdue });
        if (!isAsked) return Decision.No(RefusalCode.NothingAsked, "No supervision waits for a reply.");
        return Decision.Unless(facts.By.Unit is { } unit && facts.Incident.IsPushed(unit) ? null : facts.CheckHolder(), () => new SupervisionAnswered(command.Text));
    }

    private static Refusal? CheckMayTellReporter(Facts facts) => facts.By.Id == facts.Incident.Handler ? null : facts.CheckHolder();
}
