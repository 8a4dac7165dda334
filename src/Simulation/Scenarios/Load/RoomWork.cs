using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.Scenarios.Load;

/// <summary>Work of the command room's desks, and what they send on.</summary>
internal sealed class RoomWork(Town town, WorldDefinition world)
{
    private readonly TownPolicy policy = town.Definition.Policy;
    private readonly DeskAssumptions desks = world.Desks;

    public Dictionary<Desk, Work> ByDesk { get; } = new() { [Desk.Intake] = new(), [Desk.Dispatch] = new(), [Desk.Verify] = new() };

    /// <summary>Takes in what is reported of a kind.</summary>
    /// <returns>How much an hour goes to units: with a place in a grid, and without.</returns>
    public (double InGrids, double Elsewhere) Take(KindFlow flow)
    {
        var shares = flow.Demand.Channels ?? world.Demand.Channels.Value;
        var residents = shares.Where(pair => pair.Key is not Channel.WorkerApp).Sum(pair => pair.Value);
        var (inGrids, elsewhere) = (0.0, 0.0);
        foreach (var (channel, share) in shares)
        {
            var byResident = channel is not Channel.WorkerApp;
            var again = byResident && residents > 0 ? world.Demand.Duplicates.Share * share / residents : 0;
            var accepted = Accept(flow, channel, flow.PerHour * share, flow.PerHour * again, byResident ? world.Demand.Places.Outside : 0);
            var outside = byResident ? world.Demand.Places.Outside + world.Demand.Places.UnknownAddress * (1 - desks.Placed.Value) : 0;
            var sentOn = Triage(flow, channel, accepted, outside);
            inGrids += sentOn * (1 - outside);
            elsewhere += sentOn * outside;
        }
        Verify(flow, inGrids + elsewhere);
        return (inGrids, elsewhere);
    }

    /// <summary>How often a matter of a kind is handled, with what is sent back after a check.</summary>
    public double Handlings(KindFlow flow) => 1 - Checked(flow) + Checked(flow) * Checks(flow);

    private (double First, double Again) Accept(KindFlow flow, Channel channel, double first, double again, double outside)
    {
        if (policy.AcceptedByRule.Contains(channel)) return (first, again);
        ByDesk[Desk.Intake].Add(first + again, flow.Minutes(desks.Accept, Unknown(channel)));
        var kept = 1 - (outside * desks.RefuseOutside.Value + (1 - outside) * desks.Refuse.Value.GetValueOrDefault(channel));
        return (first * kept, again * kept * (1 - desks.Merge.Share));
    }

    // What is triaged by rule is also dispatched so.
    private double Triage(KindFlow flow, Channel channel, (double First, double Again) accepted, double outside)
    {
        var isGrids = flow.Kind.Route.Kind is RouteKind.Grid;
        var unknown = Unknown(channel);
        var byDesk = policy.TriageByRule ? unknown + (1 - unknown) * (isGrids ? outside : 0) : 1;
        var dispatched = policy.TriageByRule ? 0 : isGrids ? outside : 1;
        ByDesk[Desk.Dispatch].Add(
            byDesk * (accepted.First + accepted.Again), flow.Minutes(desks.Triage, unknown) + dispatched * flow.Minutes(desks.Dispatch));
        return accepted.First + accepted.Again * (1 - byDesk * desks.Merge.Share);
    }

    private void Verify(KindFlow flow, double resolved) =>
        ByDesk[Desk.Verify].Add(resolved * Checked(flow) * Checks(flow), flow.Minutes(desks.Verify) + flow.Minutes(desks.Close) / Checks(flow));

    // By a desk and not by sampling.
    private double Checked(KindFlow flow) => flow.Kind.Severity <= 2 ? 1 : policy.VerifiedShare.GetValueOrDefault(flow.Kind.Severity, 1);

    // Each check may fail, with a share that changes from one to the next: 1 + r + r·rq + r·rq·rq² …
    private double Checks(KindFlow flow)
    {
        const int Most = 1000;
        var (sum, reached, share) = (0.0, 1.0, flow.For(desks.Rework));
        for (var i = 0; i < Most && reached > 1e-9; i++, reached *= share, share *= desks.ReworkAgain.Value) sum += reached;
        return sum;
    }

    private double Unknown(Channel channel) => world.Reporters.UnknownCategory.Value.GetValueOrDefault(channel);
}
