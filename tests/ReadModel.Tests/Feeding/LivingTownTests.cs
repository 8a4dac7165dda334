using System.Text;
using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Silo.Privacy;
using GovGrid.Silo.ReadModel;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.ReadModel.Queries;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Workers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.ReadModel.Tests.Feeding;

/// <summary>A real silo with the real actors feeds a real database.</summary>
public sealed class LivingTownTests
{
    // Outlives the crash, as files do.
    private static readonly EphemeralDataProtectionProvider Ring = new();

    private static readonly Caller Clerk = new("head-1", Role.ShiftLeader);

    [Fact]
    public async Task The_read_model_has_every_event_and_the_register_lets_go_of_what_has_ended()
    {
        await using var town = await Start();
        var open = await Report(town, "rubbish");
        var ended = await Report(town, "stall");
        await Do(town, ended, new RefuseIncident("not ours") { Id = "2", By = Clerk, At = town.Clock.GetUtcNow() });
        await town.Grains.GetWorker(SmallTown.Code, "w1").GoOnDuty(null);
        await Stored(town);

        Assert.Equal(await LogOf(town, open, ended), await Log(town));
        var entry = Assert.Single(await Register(town));
        Assert.Equal((open, 1, 1), (entry.Incident, entry.Version, entry.Acknowledged));
        var refused = Assert.Single((await Incidents(town).Page(new IncidentFilter { Statuses = [IncidentStep.Refused] })).Items);
        Assert.Equal(ended, refused.Id);
    }

    [Fact]
    public async Task After_a_crash_in_the_middle_it_catches_up_by_itself()
    {
        await using var town = await Start();
        var first = await Report(town, "rubbish");
        await Stored(town);
        await town.Grains.GetWorker(SmallTown.Code, "w1").GoOnDuty(null);
        var second = await Report(town, "stall");
        await Do(town, first, new AcceptIncident { Id = "2", By = Clerk, At = town.Clock.GetUtcNow() });

        await town.Crash();
        await Stored(town);

        Assert.Equal(await LogOf(town, first, second), await Log(town));
        Assert.All(await Register(town), entry => Assert.Equal(entry.Version, entry.Acknowledged));
        Assert.Equal(2, (await Register(town)).Count);
        Assert.Equal([new DutyChange("w1", true, town.Clock.GetUtcNow())], await Duty(town));
    }

    private static async Task<VirtualTown> Start()
    {
        var town = await VirtualTown.Start(
            SmallTown.MondayMorning, silo => silo.Services.AddReadModelFeeder().AddReadModelQueries().AddKeys().AddSingleton<IDataProtectionProvider>(Ring), SmallTown.Town);
        await town.Services.GetRequiredService<ReadModelFeeder>().Subscribed;
        GC.Collect(); // Orleans holds listeners only weakly
        return town;
    }

    // What is under way in the silo ends; then what was told is stored; then the registers hear of it.
    private static async Task Stored(VirtualTown town)
    {
        var feeder = town.Services.GetRequiredService<ReadModelFeeder>();
        await feeder.Subscribed;
        await town.Settle();
        await feeder.Flush();
        await town.Settle();
    }

    private static IIncidentQueries Incidents(VirtualTown town) => town.Services.GetRequiredService<IIncidentQueries>();

    private static Task<IReadOnlyList<RegisterEntry>> Register(VirtualTown town) => town.Grains.GetGrid(SmallTown.Code, SmallTown.GridCode(0)).Open();

    private static async Task<string> Report(VirtualTown town, string category)
    {
        var id = IncidentId.Of(SmallTown.Code, "tester", category);
        var place = new Place(new GeoPoint(120.005, 30.005), null, SmallTown.GridCode(0));
        await Do(town, id, new ReportIncident(Channel.Hotline, category, null, "请处理", place, false) { Id = "1", By = Clerk, At = town.Clock.GetUtcNow() });
        return id;
    }

    private static async Task Do(VirtualTown town, string incident, IncidentCommand command) =>
        Assert.True((await town.Grains.GetIncident(incident).Handle(command)).Done);

    private static async Task<IReadOnlyList<string>> LogOf(VirtualTown town, params string[] incidents)
    {
        var log = new List<LoggedEvent>();
        foreach (var incident in incidents)
            log.AddRange((await town.Grains.GetIncident(incident).Get())!.History.Select((happened, index) => new LoggedEvent(incident, index + 1, happened)));
        return [.. log.OrderBy(logged => logged.Event.At).ThenBy(logged => logged.Incident, StringComparer.Ordinal).ThenBy(logged => logged.Version).Select(EventLogLine.Of)];
    }

    private static async Task<IReadOnlyList<DutyChange>> Duty(VirtualTown town)
    {
        var changes = new List<DutyChange>();
        await foreach (var line in town.Services.GetRequiredService<ILogQueries>().Duty(SmallTown.Code)) changes.Add(DutyLine.Parse(Encoding.UTF8.GetBytes(line)));
        return changes;
    }

    private static async Task<IReadOnlyList<string>> Log(VirtualTown town)
    {
        var lines = new List<string>();
        await foreach (var line in town.Services.GetRequiredService<ILogQueries>().Events(SmallTown.Code)) lines.Add(line);
        return lines;
    }
}
