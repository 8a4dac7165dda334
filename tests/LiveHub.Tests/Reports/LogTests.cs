using System.Text;
using GovGrid.EventLogs;
using GovGrid.LiveHub.Tests.Audit;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Simulation.Commands;
using GovGrid.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Reports;

[Collection(ServerCollection.Name)]
public sealed class LogTests(ServerFixture fixture)
{
    private string Path => $"/api/v1/towns/{fixture.Server.Town.Code}/events.jsonl";

    [Fact]
    public async Task The_log_is_what_the_checker_reads()
    {
        var incident = await (await fixture.Incident()).Closed();
        var worker = fixture.Server.Town.Definition.Workers[6].Id;
        (await fixture.Operator.Post($"/api/v1/workers/{worker}/on-duty", null)).Expect(200);
        (await fixture.Operator.Post($"/api/v1/workers/{worker}/off-duty", null)).Expect(200);
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        var inspector = await fixture.As("inspector", "inspector-1");

        var log = await inspector.Get(Path);
        log.Expect(200);
        Assert.Equal("application/jsonl", log.MediaType);
        Assert.Contains($"{{\"incident\":\"{incident.Id}\",\"version\":1,\"type\":\"reported\"", log.Text, StringComparison.Ordinal);
        var duty = await inspector.Get(Path.Replace("events", "duty", StringComparison.Ordinal));
        Assert.Contains(worker, duty.Text, StringComparison.Ordinal);
        Assert.Equal("", await Check(log.Text));
        Assert.Equal(["duty.export", "events.export"], (await fixture.Server.Audit($"target={fixture.Server.Town.Code}&actor=inspector-1")).TakeLast(2).Select(row => row.Action).Order());
    }

    [Fact]
    public async Task A_planner_is_told_when_somebody_was_on_duty_and_not_who()
    {
        var ids = fixture.Server.Town.Definition.Workers.Select(worker => worker.Id).ToHashSet();
        foreach (var worker in ids.Skip(11).Take(2))
        {
            (await fixture.Operator.Post($"/api/v1/workers/{worker}/on-duty", null)).Expect(200);
            (await fixture.Operator.Post($"/api/v1/workers/{worker}/off-duty", null)).Expect(200);
        }

        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        var known = await Duty("inspector");
        var (once, again) = (await Duty("planner"), await Duty("planner"));

        // The same lines in the same order, each worker with one name of the export's own.
        Assert.Subset(ids, known.Select(change => change.Worker).ToHashSet());
        Assert.Equal(known.Select(change => (change.OnDuty, change.At)), once.Select(change => (change.OnDuty, change.At)));
        var names = known.Zip(once, (change, told) => (change.Worker, Name: told.Worker)).Distinct().ToList();
        Assert.Equal(names.Count, names.Select(pair => pair.Worker).Distinct().Count());
        Assert.Equal(names.Count, names.Select(pair => pair.Name).Distinct().Count());
        Assert.All(once, change => Assert.DoesNotContain(change.Worker, ids));
        Assert.Empty(once.Select(change => change.Worker).Intersect(again.Select(change => change.Worker)));

        async Task<List<DutyChange>> Duty(string role)
        {
            var lines = (await (await fixture.As(role, $"{role}-1")).Get(Path.Replace("events", "duty", StringComparison.Ordinal))).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return [.. lines.Select(line => DutyLine.Parse(Encoding.UTF8.GetBytes(line)))];
        }
    }

    [Fact]
    public async Task A_part_of_it_is_asked_for_by_times_or_days()
    {
        await fixture.Reported();
        await fixture.Server.Services.GetRequiredService<ReadModelFeeder>().Flush();
        var inspector = await fixture.As("inspector", "inspector-1");

        Assert.NotEqual("", (await inspector.Get($"{Path}?from=2018-01-01&to=9999-01-01T00:00:00Z")).Text);
        Assert.Equal("", (await inspector.Get($"{Path}?to=2018-01-01")).Text);
        Assert.Equal("badField", (await inspector.Get($"{Path}?from=yesterday")).ExpectProblem(400));
        Assert.Equal("badField", (await inspector.Get($"{Path}?since=2018-01-01")).ExpectProblem(400));
    }

    [Fact]
    public async Task It_is_for_who_looks_after_the_town_only()
    {
        Assert.Equal("notAllowed", (await fixture.Operator.Get(Path)).ExpectProblem(403));
        Assert.Equal("notAllowed", (await (await fixture.As("planner", "planner-1")).Get(Path)).ExpectProblem(403));
    }

    private static async Task<string> Check(string log)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, log);
            using var complained = new StringWriter();
            using var said = new StringWriter();
            var code = await GovGridCommand.Run(["check", file], new() { Output = said, Error = complained });
            return code == 0 ? "" : $"{complained}{said}";
        }
        finally
        {
            File.Delete(file);
        }
    }
}
