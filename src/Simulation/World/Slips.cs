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
/// <param name="town">The town.</param>
/// <param name="shares">How often each happens where it can, 0 to 1.</param>
internal sealed class Slips(Town town, IReadOnlyDictionary<Mistake, double> shares)
{
    private const string Nobody = "nobody";

    private readonly double[] shareOf = [.. Enum.GetValues<Mistake>().Select(mistake => shares.GetValueOrDefault(mistake))];

    /// <summary>The slip on which a mark falls among those that fit a command, in an order that stays; null where it falls on none.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="meant">The command.</param>
    /// <param name="mark">0 to 1.</param>
    public Slip? At(IncidentState incident, IncidentCommand meant, double mark) =>
        Anywhere(incident, meant, ref mark) ?? AtTheDesk(incident, meant, ref mark) ?? OnTheWay(incident, meant, ref mark) ?? AtTheEnd(incident, meant, ref mark);

    private bool Falls(Mistake mistake, ref double mark) => (mark -= shareOf[(int)mistake]) < 0;

    private Slip? Anywhere(IncidentState incident, IncidentCommand meant, ref double mark)
    {
        if (Falls(Mistake.DoubleTap, ref mark)) return new(Mistake.DoubleTap, incident.Id, meant, After: true);
        if (meant.By.Role is Role.Resident) return null;
        if (Falls(Mistake.OtherBody, ref mark)) return new(Mistake.OtherBody, incident.Id, Note(meant, meant.Id), After: true);
        if (Falls(Mistake.WrongNumber, ref mark))
            return new(Mistake.WrongNumber, IncidentId.Of(town.Code, Nobody, incident.Id + meant.Id), Note(meant, Wrong(meant)));
        return meant is AcceptIncident or ArriveAtIncident or ResolveIncident or VerifyIncident or CloseIncident && Falls(Mistake.DoneAgain, ref mark)
            ? new(Mistake.DoneAgain, incident.Id, meant with { Id = Wrong(meant) }, After: true)
            : null;
    }

    private Slip? AtTheDesk(IncidentState incident, IncidentCommand meant, ref double mark)
    {
        Slip Before(Mistake mistake, IncidentCommand command) => new(mistake, incident.Id, command with { Id = Wrong(meant), By = meant.By, At = meant.At });

        if (meant is AcceptIncident or TriageIncident or DispatchIncident or VerifyIncident && incident.Version > 1 && Falls(Mistake.StaleVersion, ref mark))
            return Before(Mistake.StaleVersion, meant with { IfVersion = incident.Version - 1 });
        if (meant is AcceptIncident or TriageIncident && Falls(Mistake.IntoItself, ref mark))
            return Before(Mistake.IntoItself, new MergeIncident(incident.Id) { Id = "", By = meant.By, At = meant.At });
        return meant switch
        {
            TriageIncident triage when Falls(Mistake.UnknownCategory, ref mark) => Before(Mistake.UnknownCategory, triage with { Category = Nobody }),
            TriageIncident triage when Falls(Mistake.BadSeverity, ref mark) => Before(Mistake.BadSeverity, triage with { Severity = 5 }),
            TriageIncident triage when incident.Place.Grid is null && Falls(Mistake.NoGrid, ref mark) => Before(Mistake.NoGrid, triage with { Route = Route.Grid }),
            DispatchIncident dispatch when Falls(Mistake.UnknownUnit, ref mark) => Before(Mistake.UnknownUnit, dispatch with { Unit = UnitKey.Agency(Nobody) }),
            TransferIncident transfer when Falls(Mistake.UnknownUnit, ref mark) => Before(Mistake.UnknownUnit, transfer with { Unit = UnitKey.Agency(Nobody) }),
            LinkIncident link when Falls(Mistake.LinkedToItself, ref mark) => Before(Mistake.LinkedToItself, link with { Lead = incident.Id }),
            ReassignIncident reassign when Falls(Mistake.UnknownPerson, ref mark) => Before(Mistake.UnknownPerson, reassign with { To = Nobody }),
            _ => null,
        };
    }

    private Slip? OnTheWay(IncidentState incident, IncidentCommand meant, ref double mark)
    {
        if (meant is ArriveAtIncident && ColleagueOf(incident) is { } colleague && Falls(Mistake.SomeoneElses, ref mark))
            return new(Mistake.SomeoneElses, incident.Id, meant with { Id = Wrong(meant), By = Staff.Worker(colleague) });
        if (meant is ArriveAtIncident or ResolveIncident && Falls(Mistake.WrongRole, ref mark))
            return new(Mistake.WrongRole, incident.Id, new VerifyIncident(VerificationMethod.OnSite) { Id = Wrong(meant), By = meant.By, At = meant.At });
        if (meant is ResolveIncident resolve && Falls(Mistake.EmptyText, ref mark)) return new(Mistake.EmptyText, incident.Id, resolve with { Id = Wrong(meant), Summary = " " });
        if (meant is ResolveIncident bare && town.Definition.Policy.LeastEvidence > 0 && Falls(Mistake.NoEvidence, ref mark)) return new(Mistake.NoEvidence, incident.Id, bare with { Id = Wrong(meant), Evidence = [] });
        return meant is AnswerIncident { To: AnswerTo.Supervision } && Falls(Mistake.RepliedTwice, ref mark)
            ? new(Mistake.RepliedTwice, incident.Id, meant with { Id = Wrong(meant) }, After: true)
            : null;
    }

    private WorkerDefinition? ColleagueOf(IncidentState incident)
    {
        foreach (var worker in town.Definition.Workers)
            if (worker.Id != incident.Assignee)
                return worker;
        return null;
    }

    private Slip? AtTheEnd(IncidentState incident, IncidentCommand meant, ref double mark)
    {
        switch (meant)
        {
            // Who has handled it also sits at a desk today.
            case VerifyIncident verify when Falls(Mistake.OwnWork, ref mark):
                var handler = new Caller(incident.Handler ?? meant.By.Id, Role.Operator, UnitKey.CommandRoom);
                return new(Mistake.OwnWork, incident.Id, verify with { Id = Wrong(meant), By = handler });
            case VerifyIncident verify when incident.Severity <= 2 && Falls(Mistake.PhotoOnly, ref mark):
                return new(Mistake.PhotoOnly, incident.Id, verify with { Id = Wrong(meant), Method = VerificationMethod.Photo });
            case CloseIncident { LinkedSeen: true } close when Falls(Mistake.LinkedUnseen, ref mark):
                return new(Mistake.LinkedUnseen, incident.Id, close with { Id = Wrong(meant), LinkedSeen = false });
            case EvaluateIncident rate when Falls(Mistake.OutOfRange, ref mark):
                return new(Mistake.OutOfRange, incident.Id, rate with { Id = Wrong(meant), Satisfaction = 6 });
            default:
                return null;
        }
    }

    private static NoteOnIncident Note(IncidentCommand meant, string id) => new("…") { Id = id, By = meant.By, At = meant.At };

    private static string Wrong(IncidentCommand meant) => meant.Id + "-wrong";
}
