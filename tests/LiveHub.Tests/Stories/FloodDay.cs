using GovGrid.Finding;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>The day of the flood: the real service with its town, its people, its clock, and the places where the water stands.</summary>
public sealed class FloodDay : IAsyncDisposable
{
    private readonly JumpingClock clock = new();
    private TestServer server = null!;

    public Town Town => server.Town;

    public Residents Residents { get; private set; } = null!;

    public CallTaker Hotline1 { get; private set; } = null!;

    public CallTaker Hotline2 { get; private set; } = null!;

    public Dispatcher Dispatcher { get; private set; } = null!;

    public ShiftLeader ShiftLeader { get; private set; } = null!;

    public Verifier Verifier { get; private set; } = null!;

    public Screen Screen { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public static async Task<FloodDay> Begin()
    {
        var day = new FloodDay();
        day.server = await TestServer.StartOn(day.clock);
        day.Residents = new Residents(day.server.Anonymous);
        day.Hotline1 = new CallTaker("intake-a1", await day.server.As("operator", "intake-a1"));
        day.Hotline2 = new CallTaker("intake-a2", await day.server.As("operator", "intake-a2"));
        day.Dispatcher = new Dispatcher("dispatch-a1", await day.server.As("operator", "dispatch-a1"));
        day.ShiftLeader = new ShiftLeader("leader-a", await day.server.As("shiftLeader", "leader-a"));
        day.Verifier = new Verifier("verify-a1", await day.server.As("operator", "verify-a1"));
        day.Screen = await Screen.TurnOn(day.server.Url, await day.server.Token("operator", "screen"), day.Town.Code);
        return day;
    }

    /// <summary>A crew of an agency.</summary>
    public async Task<Officer> Agency(string agency, string post) => new(post, $"agency/{agency}", await server.As("agencyOfficer", post, $"agency/{agency}"));

    /// <summary>The officer of the county centre.</summary>
    public async Task<Officer> County() => new("county-1", "county", await server.As("countyOfficer", "county-1", "county"));

    /// <summary>A crew of a county department.</summary>
    public async Task<Officer> Department(string department, string post) =>
        new(post, $"department/{department}", await server.As("countyOfficer", post, $"department/{department}"));

    /// <summary>A worker at home in a grid.</summary>
    public async Task<GridWorker> WorkerOf(GridDefinition grid)
    {
        var worker = Town.Definition.Workers.First(known => known.HomeGrid == grid.Code).Id;
        return new GridWorker(worker, await server.As("gridWorker", worker));
    }

    /// <summary>Whether a report waits at the shift leader's desk; asked of the actor, since the API tells queues by their figures only.</summary>
    public async Task<bool> WaitsForTheShiftLeader(Report report)
    {
        var queue = await server.Services.GetRequiredService<IGrainFactory>().GetCommandRoom(Town.Code).View();
        return queue.Waiting.Any(item => item.Incident == report.Id && item.Desk is Desk.Lead);
    }

    /// <summary>Something wrong in a grid.</summary>
    public static Matter MatterIn(GridDefinition grid, string category, string what) => new(what, category, grid.Centre);

    /// <summary>Time passes, without anybody waiting for it.</summary>
    public void Passes(TimeSpan time) => clock.Jump(time);

    public async ValueTask DisposeAsync()
    {
        await Screen.DisposeAsync();
        await server.DisposeAsync();
    }
}
