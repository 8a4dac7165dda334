using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.Assumptions;

/// <summary>What a schema cannot say about what people do off the straight way.</summary>
internal sealed class DetourChecks(WorldDefinition world, AssumptionFindings findings)
{
    public void Run()
    {
        CheckDesks(world.Desks);
        CheckPromises(world.Reporters.Promises);
        CheckWorkers(world.Workers.Detours);
        CheckCrews(world.Crews.Detours);
        CheckCounty(world.County.Detours);
        CheckLeaders(world.Leaders);
        findings.Law("$.gridLeaders.after.value", world.GridLeaders.After.Value);
        findings.Law("$.inspectors.after.value", world.Inspectors.After.Value);
    }

    private void CheckDesks(DeskAssumptions desks)
    {
        findings.Complete("$.desks.emergency", desks.Emergency);
        findings.Law("$.desks.link.look", desks.Link.Look);
    }

    private void CheckPromises(PromiseAssumptions promises)
    {
        findings.Law("$.reporters.promises.callBack.within", promises.CallBack.Within);
        findings.Law("$.reporters.promises.callBack.late", promises.CallBack.Late);
        findings.Law("$.reporters.promises.external.days", promises.External.Days);
    }

    private void CheckWorkers(WorkerDetours workers)
    {
        findings.Complete("$.workers.detours.return", workers.Return);
        findings.Complete("$.workers.detours.decline", workers.Decline);
        Laws("$.workers.detours.silence", workers.Silence, silence => silence.After);
        findings.Complete("$.workers.detours.elsewhere", workers.Elsewhere);
        findings.Law("$.workers.detours.signal.minutes", workers.Signal.Minutes);
        findings.Law("$.workers.detours.help.after", workers.Help.After);
        findings.Law("$.workers.detours.help.cleared", workers.Help.Cleared);
    }

    private void CheckCrews(CrewDetours crews)
    {
        findings.Complete("$.crews.detours.return", crews.Return);
        findings.Complete("$.crews.detours.swap", crews.Swap);
        findings.Complete("$.crews.detours.reclassify", crews.Reclassify);
        findings.Complete("$.crews.detours.elsewhere", crews.Elsewhere);
        findings.Complete("$.crews.detours.joint", crews.Joint);
        for (var i = 0; i < crews.Joint.Count; i++)
            foreach (var unit in crews.Joint[i].Value.Units)
                findings.Unit($"$.crews.detours.joint[{i}].value.units", unit);
        Laws("$.crews.detours.suspend", crews.Suspend, suspend => suspend.Days);
        Laws("$.crews.detours.suspend", crews.Suspend, suspend => suspend.Patience);
        Laws("$.crews.detours.extend", crews.Extend, extend => extend.Days);
    }

    private void CheckCounty(CountyDetours county)
    {
        findings.Complete("$.county.detours.return", county.Return);
        findings.UnitCases("$.county.detours.back", county.Back, back => back.Unit);
    }

    private void CheckLeaders(LeaderAssumptions leaders)
    {
        findings.LawCases("$.leaders.answer", leaders.Answer);
        findings.LawCases("$.leaders.name", leaders.Name);
        findings.Complete("$.leaders.supervise", leaders.Supervise);
        findings.Law("$.leaders.reply.within", leaders.Reply.Within);
        findings.Law("$.leaders.reply.after", leaders.Reply.After);
        findings.Law("$.leaders.reopen.after", leaders.Reopen.After);
        findings.Law("$.leaders.weather.raise", leaders.Weather.Raise);
        findings.Law("$.leaders.weather.end", leaders.Weather.End);
        findings.Law("$.leaders.handover.after", leaders.Handover.After);
    }

    private void Laws<T>(string place, IReadOnlyList<Case<T>> cases, Func<T, Law> lawOf)
    {
        findings.Complete(place, cases);
        for (var i = 0; i < cases.Count; i++) findings.Law($"{place}[{i}].value", lawOf(cases[i].Value));
    }
}
