using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>A wrong command.</summary>
/// <param name="Mistake">What goes wrong.</param>
/// <param name="Incident">Id of the incident that it is given to.</param>
/// <param name="Command">The command.</param>
/// <param name="After">Whether it comes after what was meant.</param>
internal sealed record Slip(Mistake Mistake, string Incident, IncidentCommand Command, bool After = false);

/// <summary>What can go wrong at a screen with a command that is about to be given. Each is refused, or known as a repeat.</summary>
internal sealed class Slips(Town town)
{
    private const string Nobody = "nobody";

    /// <summary>The slips that fit a command, in an order that stays.</summary>
    public IEnumerable<Slip> Possible(IncidentState incident, IncidentCommand meant) =>
        Anywhere(incident, meant).Concat(AtTheDesk(incident, meant)).Concat(OnTheWay(incident, meant)).Concat(AtTheEnd(incident, meant));

    private IEnumerable<Slip> Anywhere(IncidentState incident, IncidentCommand meant)
    {
        yield return new(Mistake.DoubleTap, incident.Id, meant, After: true);
        if (meant.By.Role is Role.Resident) yield break;
        yield return new(Mistake.OtherBody, incident.Id, Note(meant, meant.Id), After: true);
        yield return new(Mistake.WrongNumber, IncidentId.Of(town.Code, Nobody, incident.Id + meant.Id), Note(meant, Wrong(meant)));
        if (meant is AcceptIncident or ArriveAtIncident or ResolveIncident or VerifyIncident or CloseIncident)
            yield return new(Mistake.DoneAgain, incident.Id, meant with { Id = Wrong(meant) }, After: true);
    }

    private static IEnumerable<Slip> AtTheDesk(IncidentState incident, IncidentCommand meant)
    {
        Slip Before(Mistake mistake, IncidentCommand command) => new(mistake, incident.Id, command with { Id = Wrong(meant), By = meant.By, At = meant.At });

        if (meant is AcceptIncident or TriageIncident or DispatchIncident or VerifyIncident && incident.Version > 1)
            yield return Before(Mistake.StaleVersion, meant with { IfVersion = incident.Version - 1 });
        if (meant is AcceptIncident or TriageIncident)
            yield return Before(Mistake.IntoItself, new MergeIncident(incident.Id) { Id = "", By = meant.By, At = meant.At });
        if (meant is TriageIncident triage)
        {
            yield return Before(Mistake.UnknownCategory, triage with { Category = Nobody });
            yield return Before(Mistake.BadSeverity, triage with { Severity = 5 });
            if (incident.Place.Grid is null) yield return Before(Mistake.NoGrid, triage with { Route = Route.Grid });
        }
        if (meant is DispatchIncident dispatch) yield return Before(Mistake.UnknownUnit, dispatch with { Unit = UnitKey.Agency(Nobody) });
        if (meant is TransferIncident transfer) yield return Before(Mistake.UnknownUnit, transfer with { Unit = UnitKey.Agency(Nobody) });
        if (meant is LinkIncident link) yield return Before(Mistake.LinkedToItself, link with { Lead = incident.Id });
        if (meant is ReassignIncident reassign) yield return Before(Mistake.UnknownPerson, reassign with { To = Nobody });
    }

    private IEnumerable<Slip> OnTheWay(IncidentState incident, IncidentCommand meant)
    {
        if (meant is ArriveAtIncident && town.Definition.Workers.FirstOrDefault(worker => worker.Id != incident.Assignee) is { } colleague)
            yield return new(Mistake.SomeoneElses, incident.Id, meant with { Id = Wrong(meant), By = Staff.Worker(colleague) });
        if (meant is ArriveAtIncident or ResolveIncident)
            yield return new(Mistake.WrongRole, incident.Id, new VerifyIncident(VerificationMethod.OnSite) { Id = Wrong(meant), By = meant.By, At = meant.At });
        if (meant is ResolveIncident resolve) yield return new(Mistake.EmptyText, incident.Id, resolve with { Id = Wrong(meant), Summary = " " });
        if (meant is AnswerIncident { To: AnswerTo.Supervision })
            yield return new(Mistake.RepliedTwice, incident.Id, meant with { Id = Wrong(meant) }, After: true);
    }

    private static IEnumerable<Slip> AtTheEnd(IncidentState incident, IncidentCommand meant)
    {
        if (meant is VerifyIncident verify)
        {
            // Who has handled it also sits at a desk today.
            var handler = new Caller(incident.Handler ?? meant.By.Id, Role.Operator, UnitKey.CommandRoom);
            yield return new(Mistake.OwnWork, incident.Id, verify with { Id = Wrong(meant), By = handler });
            if (incident.Severity <= 2) yield return new(Mistake.PhotoOnly, incident.Id, verify with { Id = Wrong(meant), Method = VerificationMethod.Photo });
        }
        if (meant is CloseIncident { LinkedSeen: true } close)
            yield return new(Mistake.LinkedUnseen, incident.Id, close with { Id = Wrong(meant), LinkedSeen = false });
        if (meant is EvaluateIncident rate) yield return new(Mistake.OutOfRange, incident.Id, rate with { Id = Wrong(meant), Satisfaction = 6 });
    }

    private static NoteOnIncident Note(IncidentCommand meant, string id) => new("…") { Id = id, By = meant.By, At = meant.At };

    private static string Wrong(IncidentCommand meant) => meant.Id + "-wrong";
}
