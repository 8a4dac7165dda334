using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>What residents do after they have reported: some take the report back, some rate what was done.</summary>
internal sealed class Residents(Scene scene, RoomLeaders leaders, Inspectors inspectors)
{
    private readonly WeightedChoice<int> ratings = Ratings(scene.Assumed.Reporters.Evaluate.Ratings);
    private readonly WeightedChoice<int> lateRatings = Ratings(scene.Assumed.Reporters.Evaluate.LateRatings);

    private ReporterAssumptions Assumed => scene.Assumed.Reporters;

    /// <summary>A report has come in.</summary>
    public void Reported(Matter matter, IncidentReported happened)
    {
        if (happened.Channel is Channel.WorkerApp) return;
        var stream = scene.Chance(Purpose.Withdraw, matter, 1);
        if (!stream.Chance(Assumed.Withdraw.Share)) return;
        var when = happened.At + stream.Minutes(Assumed.Withdraw.After);
        var reason = scene.Say(scene.Assumed.Phrases.Withdrawn, ref stream);
        var command = new WithdrawIncident(reason) { Id = "world-withdraw", By = Staff.Resident, At = when };
        scene.Aside(matter, command, incident => incident.Step is IncidentStep.Reported or IncidentStep.Accepted or IncidentStep.Triaged or IncidentStep.Dispatched);
    }

    /// <summary>It has been closed.</summary>
    public void Closed(Matter matter, IncidentClosed happened)
    {
        if (matter.State.Channel is Channel.WorkerApp || matter.State.Step is not IncidentStep.Closed) return;
        var stream = scene.Chance(Purpose.Evaluate, matter, 1 + matter.State.Reopens);
        if (!stream.Chance(Assumed.Evaluate.Share)) return;
        var when = happened.At + stream.Minutes(Assumed.Evaluate.After);
        var late = matter.State.Limits.Any(limit => limit.State is LimitState.Missed or LimitState.Overdue);
        var rating = (late ? lateRatings : ratings).Pick(ref stream);
        scene.Aside(matter, new EvaluateIncident(rating) { Id = $"world-evaluate-{matter.State.Reopens}", By = Staff.Resident, At = when });
        leaders.Rated(matter, rating, when);
        inspectors.Rated(matter, rating, when);
    }

    private static WeightedChoice<int> Ratings(IReadOnlyList<double> weights) => new(weights.Select((weight, i) => (i + 1, weight)));
}
