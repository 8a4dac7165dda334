using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Simulation.Checking.CaseFiles;

/// <summary>What an incident waits for off the straight way: somebody's answer, partners, the end of a standstill.</summary>
internal sealed class OpenQuestions
{
    /// <summary>Whether its clock stands still.</summary>
    public bool IsSuspended { get; private set; }

    /// <summary>Whether a request waits for a leader.</summary>
    public bool RequestWaits { get; private set; }

    /// <summary>Whether a supervision waits for a reply.</summary>
    public bool ReplyWaits { get; private set; }

    /// <summary>Whether the named worker was phoned.</summary>
    public bool WasPhoned { get; private set; }

    /// <summary>Who acts together with the owner.</summary>
    public PartnerStages Partners { get; } = new();

    /// <summary>Takes one more event in.</summary>
    public void Follow(IncidentEvent happened)
    {
        switch (happened)
        {
            case ApprovalRequested:
                RequestWaits = true;
                break;
            case RequestRejected or LimitExtended or IncidentResolved or IncidentReturned:
                RequestWaits = false;
                break;
            case IncidentEscalated e:
                GoesTo(e.Owner);
                break;
            case IncidentTransferred e:
                GoesTo(e.Owner);
                break;
            case IncidentSuspended:
                (IsSuspended, RequestWaits) = (true, false);
                break;
            case IncidentResumed:
                IsSuspended = false;
                break;
            case SupervisionOrdered:
                ReplyWaits = true;
                break;
            case SupervisionAnswered:
                ReplyWaits = false;
                break;
            case IncidentDispatched e:
                WasPhoned = false;
                Partners.Remove(e.Owner);
                break;
            case AnswerMissed:
                WasPhoned = true;
                break;
            case PartnersCalled e:
                foreach (var unit in e.Units) Partners.Set(unit, PartnerStage.Called);
                break;
            case PartnerProgressed e:
                Partners.Set(e.Unit, e.Stage);
                break;
            case IncidentClosed or IncidentRefused or IncidentMerged or IncidentWithdrawn:
                (IsSuspended, RequestWaits, ReplyWaits) = (false, false, false);
                break;
            case IncidentReopened:
                Partners.Clear();
                break;
        }
    }

    // What the unit before has asked for is not asked for by the next, and who leads is no partner any more.
    private void GoesTo(UnitKey owner)
    {
        RequestWaits = false;
        Partners.Remove(owner);
    }
}
