using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Testing;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Callers name their commands as they like, and so does the town's rule.</summary>
public class KeyTests
{
    [Theory]
    [InlineData("take-chengguan-1-4")]
    [InlineData("assign-w1-4")]
    public async Task A_caller_s_key_that_looks_like_one_of_the_rule_s_keeps_nobody_from_taking_it(string key)
    {
        var definition = SmallTown.Definition with { Policy = SmallTown.Definition.Policy with { TriageByRule = true } };
        await using var town = await RunningTown.Start(definition);
        await town.SignOn(Chengguan, "chengguan-1");
        await town.OnDuty("w1");
        var isAssigned = key.StartsWith("assign", StringComparison.Ordinal);
        var incident = await town.Reported(isAssigned ? "rubbish" : "stall");
        if (isAssigned) await town.Do(incident, new NoteOnIncident("seen") { Id = "", By = Operator, At = default });

        // What follows by rule is the rule's deed under the caller's key.
        await town.Do(incident, Operator.Accepts() with { Id = key });

        Assert.Equal(isAssigned ? "w1" : "chengguan-1", (await town.State(incident)).Assignee);
    }

    [Fact]
    public async Task No_command_of_the_rule_has_an_id_that_a_caller_could_choose()
    {
        await using var town = await RunningTown.Start();
        await town.OnDuty("w1");
        var (lead, incident) = (await town.Case("order"), await town.Case("rubbish"));
        await town.Case("fire"); // pulls the worker off
        await town.Do(lead, Operator.Answers("soon"));
        await town.Do(await town.Reported("order"), Operator.Merges(lead));

        var byRule = (await town.History(lead)).Concat(await town.History(incident)).Where(happened => happened.By == GovGrid.People.Caller.Rule.Id).ToArray();

        Assert.True(byRule.Length >= 3);
        Assert.All(byRule, happened => Assert.StartsWith(" ", happened.Command, StringComparison.Ordinal));
    }
}
