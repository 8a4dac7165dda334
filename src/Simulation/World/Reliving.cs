using GovGrid.Grains.Incidents;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World.Kept;

namespace GovGrid.Simulation.World;

/// <summary>
/// Finds out what everybody is at where a town's life goes on: the histories of its incidents are heard again as they happened, and what was planned for
/// the past is taken as done. Under the chance that has led here, all goes on as it would have. Under another, what is under way takes as long as that
/// chance says, given that it has taken so long already: it is drawn until it ends after the past.
/// </summary>
internal sealed class Reliving(Scene scene, Recollection memory)
{
    private const int Attempts = 100;

    /// <summary>Lives it again.</summary>
    /// <param name="histories">Whole histories.</param>
    public void Live(IEnumerable<KeptHistory> histories)
    {
        var own = scene.Streams;
        foreach (var history in histories) Live(history, own);
        scene.Deeds.LiveAgain(null);
    }

    private void Live(KeptHistory history, Streams own)
    {
        var (state, end) = (IncidentFolding.Empty(history.Id), IncidentFolding.Fold(history.Id, history.Events));
        for (var (first, next) = (0, 0); first < history.Events.Count; first = next)
        {
            for (next = first + 1; next < history.Events.Count && AreOfOneCommand(history.Events[first], history.Events[next]); next++)
            {
            }
            IncidentEvent[] events = [.. history.Events.Take(first..next)];
            state = IncidentFolding.Apply(state, events);
            scene.Deeds.LiveAgain(events[^1].ReceivedAt);
            var isOver = scene.IsContinued || !IsUnderWay(history.Events, first, next, end);
            memory.HearAgain(new IncidentRecord(history.Id, first + 1, events, state), history.Events.Take(first), isOver ? react => react() : react => Draw(react, own));
        }
    }

    private static bool AreOfOneCommand(IncidentEvent one, IncidentEvent other) =>
        (one.Command, one.By, one.ReceivedAt) == (other.Command, other.By, other.ReceivedAt);

    // What somebody is at now follows from the last event that makes plans, and a leader who is asked from the question.
    private static bool IsUnderWay(IReadOnlyList<IncidentEvent> events, int first, int next, IncidentState end)
    {
        if (!end.Step.IsOpen()) return false;
        return IsLast(Matter.MakesPlans) || (end.Request is not null && IsLast(happened => happened is ApprovalRequested));

        bool IsLast(Func<IncidentEvent, bool> kind) => events.Take(first..next).Any(kind) && !events.Skip(next).Any(kind);
    }

    private void Draw(Action react, Streams own)
    {
        for (var attempt = 0; ; attempt++)
        {
            scene.Streams = attempt == 0 ? own : own.Anew(attempt);
            scene.Deeds.BeginTrial();
            react();
            scene.Streams = own;
            var planned = scene.Deeds.Take();
            var isLast = attempt == Attempts;
            if (!isLast && planned.Any(plan => IsOverdue(plan.When, plan.Deed)))
            {
                foreach (var (_, deed) in planned) deed.Drop();
                continue;
            }
            // What never takes so long ends now: nobody is forgotten.
            foreach (var (when, deed) in planned)
                if (IsOverdue(when, deed)) scene.Deeds.AtOnce(deed);
                else scene.Deeds.At(when, deed);
            return;
        }
    }

    private bool IsOverdue(DateTimeOffset when, Deed deed) => deed is MatterDeed { MovesOn: true } && scene.Deeds.IsDone(when);
}
