using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about a world's assumptions: sums, bounds of laws, and that they fit the town.</summary>
internal sealed class WorldChecks(WorldDefinition world, Town town)
{
    private readonly AssumptionFindings findings = new(town);

    public IReadOnlyList<(string Place, string Problem)> Run()
    {
        new DemandChecks(world.Demand, town, findings).Run();
        CheckReporters(world.Reporters);
        CheckDesks(world.Desks);
        CheckWorkers(world.Workers);
        CheckCrews();
        new DetourChecks(world, findings).Run();
        new AttendanceChecks(world, findings).Run();
        new WeatherChecks(world, town, findings).Run();
        return findings.All;
    }

    private void CheckReporters(ReporterAssumptions reporters)
    {
        findings.Law("$.reporters.withdraw.after", reporters.Withdraw.After);
        findings.Law("$.reporters.evaluate.after", reporters.Evaluate.After);
        findings.AboveZero("$.reporters.evaluate.ratings", reporters.Evaluate.Ratings);
        findings.AboveZero("$.reporters.evaluate.lateRatings", reporters.Evaluate.LateRatings);
    }

    private void CheckDesks(DeskAssumptions desks)
    {
        findings.LawCases("$.desks.accept", desks.Accept);
        findings.LawCases("$.desks.triage", desks.Triage);
        findings.LawCases("$.desks.dispatch", desks.Dispatch);
        findings.LawCases("$.desks.verify", desks.Verify);
        findings.LawCases("$.desks.close", desks.Close);
        findings.Complete("$.desks.rework", desks.Rework);
        findings.UnitCases("$.desks.withoutGrid", desks.WithoutGrid, unit => unit);
    }

    private void CheckWorkers(WorkerAssumptions workers)
    {
        findings.LawCases("$.workers.reaction", workers.Reaction);
        findings.LawCases("$.workers.onScene", workers.OnScene);
        findings.Complete("$.workers.escalate", workers.Escalate);
        findings.UnitCases("$.workers.handOver", workers.HandOver, handOver => handOver.Unit);
        findings.Law("$.workers.punctuality.value", workers.Punctuality.Value);
        findings.Law("$.workers.travelFactor.value", workers.TravelFactor.Value);
        findings.Law("$.workers.patrol.pause", workers.Patrol.Pause);
        if (workers.Patrol.PositionEvery is { } every) findings.Law("$.workers.patrol.positionEvery", every);
        foreach (var vehicle in town.Definition.Vehicles)
            if (!workers.Patrol.KilometresPerHour.ContainsKey(vehicle.Code))
                findings.Add("$.workers.patrol.kilometresPerHour", $"expected the speed of {vehicle.Code}, found none");
    }

    private void CheckCrews()
    {
        findings.LawCases("$.crews.travel", world.Crews.Travel);
        findings.LawCases("$.crews.onScene", world.Crews.OnScene);
        findings.Complete("$.crews.escalate", world.Crews.Escalate);
        findings.LawCases("$.county.assign", world.County.Assign);
        findings.LawCases("$.county.travel", world.County.Travel);
        findings.LawCases("$.county.onScene", world.County.OnScene);
        findings.UnitCases("$.county.department", world.County.Department, unit => unit);
    }
}
