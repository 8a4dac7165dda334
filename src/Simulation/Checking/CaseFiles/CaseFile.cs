using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>
/// What the checker knows of an incident from the events so far. Made from the domain's rules and not by the actors' own folding: a
/// fault there must not hide itself here.
/// </summary>
internal sealed class CaseFile(string incident)
{
    /// <summary>The incident's id.</summary>
    public string Incident => incident;

    /// <summary>The last version that was seen.</summary>
    public int Version { get; private set; }

    /// <summary>Where it stands.</summary>
    public IncidentStep Step { get; private set; }

    /// <summary>When its last event happened.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>Who answers for it.</summary>
    public UnitKey Owner { get; private set; } = UnitKey.CommandRoom;

    /// <summary>Who handles it.</summary>
    public string? Assignee { get; private set; }

    /// <summary>Who resolved it last.</summary>
    public string? Handler { get; private set; }

    /// <summary>The unit that resolved it last.</summary>
    public UnitKey? HandledBy { get; private set; }

    /// <summary>Whether it was ever accepted.</summary>
    public bool WasAccepted { get; private set; }

    /// <summary>Whether it was ever resolved.</summary>
    public bool WasResolved { get; private set; }

    /// <summary>Whether it was verified since it was last resolved.</summary>
    public bool WasVerified { get; private set; }

    /// <summary>What it waits for off the straight way.</summary>
    public OpenQuestions Questions { get; } = new();

    /// <summary>Limits warned of in their present run.</summary>
    public LimitMarks Warned { get; } = new();

    /// <summary>How far limits are supervised in their present run.</summary>
    public LimitLevels Supervised { get; } = new();

    /// <summary>Takes one more event in.</summary>
    public void Add(LoggedEvent logged)
    {
        var owner = Owner;
        Follow(logged.Event);
        Questions.Follow(logged.Event);
        Step = Flow.After(Step, logged.Event, owner);
        Version = logged.Version;
        LastAt = logged.Event.At;
    }

    private void Follow(IncidentEvent happened)
    {
        switch (happened)
        {
            case IncidentAccepted:
                WasAccepted = true;
                break;
            case IncidentTriaged e:
                (Owner, Assignee) = (e.Owner, null);
                GoOnWith(e.Limits);
                break;
            case IncidentDispatched e:
                (Owner, Assignee) = (e.Owner, e.Assignee);
                break;
            case IncidentTaken e:
                (Owner, Assignee) = (e.Owner, e.Assignee);
                break;
            case IncidentResolved:
                (Handler, HandledBy, WasResolved, WasVerified) = (Assignee, Owner, true, false);
                (Owner, Assignee) = (UnitKey.CommandRoom, null);
                break;
            case IncidentVerified:
                WasVerified = true;
                break;
            case ReworkOrdered e:
                (Owner, Assignee) = (e.Owner, null);
                RunAnew(LimitedStep.Resolve); // the others go on: closing comes no later for it
                break;
            case IncidentEscalated e:
                (Owner, Assignee) = (e.Owner, null);
                break;
            case IncidentTransferred e:
                (Owner, Assignee) = (e.Owner, null);
                break;
            case IncidentReturned:
                (Owner, Assignee) = (UnitKey.CommandRoom, null);
                break;
            case IncidentReassigned or AssignmentDeclined or AssignmentLapsed or IncidentSuspended:
                Assignee = null;
                break;
            case IncidentReclassified e:
                GoOnWith(e.Limits);
                break;
            case IncidentRelocated e:
                (Owner, Assignee) = (e.Owner, e.Owner == UnitKey.CommandRoom ? null : Assignee);
                GoOnWith(e.Limits);
                break;
            case IncidentResumed e:
                GoOnWith(e.Limits);
                break;
            case LimitExtended e:
                GoOnWith(e.Limits);
                break;
            case SupervisionOrdered e:
                RunAnew(e.Reply.Step);
                break;
            case IncidentJoined { Promises: { } promises }:
                foreach (var promise in promises) RunAnew(promise.Step);
                break;
            case IncidentReopened:
                (Owner, Assignee, WasVerified) = (UnitKey.CommandRoom, null, false);
                Warned.Clear();
                Supervised.Clear();
                break;
            case LimitWarned e:
                Warned.Add(e.Step);
                break;
            case SupervisionStarted e:
                Supervised.Set(e.Step, e.Level);
                break;
            case IncidentRefused or IncidentMerged or IncidentWithdrawn or IncidentClosed:
                Assignee = null;
                break;
        }
    }

    // Triage sets limits: what it sets running begins anew, what it leaves warned of or overdue goes on.
    private void GoOnWith(IReadOnlyList<Limit> limits)
    {
        var goOn = limits.Where(limit => limit.State is not LimitState.Running).Select(limit => limit.Step).ToArray();
        Warned.KeepOnly(goOn);
        Supervised.KeepOnly(goOn);
    }

    private void RunAnew(LimitedStep step)
    {
        Warned.Remove(step);
        Supervised.Set(step, 0);
    }
}
