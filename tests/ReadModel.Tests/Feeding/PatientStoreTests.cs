using GovGrid.ReadModel.Tests.Support;
using GovGrid.Silo.ReadModel.Feeding;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;
using GovGrid.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.ReadModel.Tests.Feeding;

public sealed class PatientStoreTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly MissingTowns missing = new();
    private readonly Tables tables;

    public PatientStoreTests() => tables = new Tables(new StorageOptions { DataDirectory = directory.Path });

    public void Dispose()
    {
        tables.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task A_batch_waits_for_the_database_to_come_back()
    {
        await tables.Execute("ALTER TABLE incident_events RENAME TO gone");
        var waits = new List<TimeSpan>();
        var clock = new EventfulClock(wait =>
        {
            waits.Add(wait);
            if (waits.Count == 3) tables.Execute("ALTER TABLE gone RENAME TO incident_events").GetAwaiter().GetResult();
        });

        var parts = await Store(clock).Store([History.OfAgency("a").Whole()], CancellationToken.None);

        Assert.Equal(8, Assert.Single(Assert.Single(parts).Versions).Version.Version);
        Assert.Equal([200, 400, 800], waits.Select(wait => wait.TotalMilliseconds));
        Assert.False(missing.Take(SmallTown.Code));
    }

    [Fact]
    public async Task One_item_that_cannot_be_stored_does_not_hold_up_the_others()
    {
        var items = Enumerable.Range(0, 7).Select(n => History.OfAgency($"i{n}").Whole()).ToList();
        items.Insert(4, new History("bad", History.Reported("stall", null!, 0)).Whole());

        var parts = await Store(new EventfulClock(_ => { })).Store(items, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 7).Select(n => $"i{n}"), parts.SelectMany(part => part.Versions).Select(version => version.Version.Incident));
        Assert.True(missing.Take(SmallTown.Code));
    }

    [Fact]
    public async Task The_log_names_what_is_left_out_and_tells_nothing_that_people_wrote()
    {
        var log = new ListLog();
        await tables.Execute("DROP TABLE incident_events");

        await new PatientStore(tables.Store, missing, new EventfulClock(_ => { }), log).Store([History.OfAgency("a").Record(1, 3)], CancellationToken.None);

        Assert.Contains(log.Lines, line => line.Contains("incident a, versions 1 to 3", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("Stall", StringComparison.Ordinal));
    }

    private PatientStore Store(TimeProvider clock) => new(tables.Store, missing, clock, NullLogger<PatientStore>.Instance);

    private sealed class ListLog : ILogger<PatientStore>
    {
        public List<string> Lines { get; } = [];

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{formatter(state, exception)} {exception}");

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;
    }
}
