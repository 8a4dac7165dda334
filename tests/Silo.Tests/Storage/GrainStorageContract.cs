using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace GovGrid.Silo.Tests.Storage;

/// <summary>What grains may expect of their storage, whichever database it is.</summary>
public abstract class GrainStorageContract : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private TestSilo silo = null!;

    protected abstract StorageOptions Options { get; }

    public async Task InitializeAsync() => silo = await TestSilo.Start(Options);

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task A_state_of_mixed_kinds_is_the_same_after_a_restart()
    {
        var note = new ListNote([new TextNote("one"), new ListNote([new TextNote("二")])]);
        await silo.Grains.GetGrain<INoteGrain>("kept").Write(note);
        await silo.DisposeAsync();
        silo = await TestSilo.Start(Options);

        var read = Assert.IsType<ListNote>(await silo.Grains.GetGrain<INoteGrain>("kept").Read());

        Assert.Equal(note.Notes[0], read.Notes[0]);
        Assert.Equal("二", ((TextNote)((ListNote)read.Notes[1]).Notes[0]).Text);
    }

    [Fact]
    public async Task A_grain_that_never_wrote_has_an_empty_state() =>
        Assert.Null(await silo.Grains.GetGrain<INoteGrain>("never").Read());

    [Fact]
    public async Task What_is_stored_is_the_state_as_it_was_when_its_grain_asked_and_not_what_it_became_meanwhile()
    {
        var state = State(1);
        Task write;
        await using (await HoldWrites(silo.Services))
        {
            write = silo.Storage.WriteStateAsync("note", Id("moving"), state);
            state.State!.Note = new TextNote("2"); // as a call that interleaves would
        }

        await write;

        Assert.Equal(new TextNote("1"), (await Read(Id("moving"))).State!.Note);
        Assert.Equal(new TextNote("2"), state.State!.Note);
    }

    [Fact]
    public async Task Grains_read_their_state_and_reminders_while_other_reads_wait()
    {
        var database = silo.Services.GetRequiredService<Database>();
        using var gate = new ManualResetEventSlim();
        var others = Enumerable.Range(0, 100).Select(_ => database.Read(_ => gate.Wait(Patience * 2))).ToArray();

        try
        {
            Assert.Null(await silo.Grains.GetGrain<INoteGrain>("beside").Read().WaitAsync(Patience));
            Assert.Empty(await silo.Grains.GetGrain<INoteGrain>("beside").Reminders().WaitAsync(Patience));
            Assert.DoesNotContain(others, other => other.IsCompleted);
        }
        finally
        {
            gate.Set();
            await Task.WhenAll(others);
        }
    }

    [Fact]
    public async Task Of_many_who_write_first_one_wins_and_the_others_are_told()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(n => TryWrite(Id("first"), State(n))));

        Assert.Equal(1, outcomes.Count(won => won));
    }

    [Fact]
    public async Task Of_many_who_saw_the_same_version_one_wins_on_each_of_many_grains()
    {
        var grains = Enumerable.Range(0, 20).Select(n => Id($"grain{n}")).ToArray();
        foreach (var grain in grains) Assert.True(await TryWrite(grain, State(0)));

        var outcomes = await Task.WhenAll(
            from n in Enumerable.Range(0, 8) from grain in grains select TryWriteAfterReading(grain, n, "1"));

        Assert.Equal(grains.Length, outcomes.Count(won => won));
        foreach (var grain in grains) Assert.Equal("2", (await Read(grain)).ETag);
    }

    [Fact]
    public async Task A_loser_keeps_its_version_and_wins_after_reading_again()
    {
        var stale = State(1);
        await TryWrite(Id("again"), State(0));

        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Storage.WriteStateAsync("note", Id("again"), stale));
        Assert.Null(stale.ETag);

        await silo.Storage.ReadStateAsync("note", Id("again"), stale);
        Assert.True(await TryWrite(Id("again"), stale));
    }

    [Fact]
    public async Task A_cleared_state_is_empty_and_an_old_version_no_longer_fits()
    {
        var first = State(1);
        await silo.Storage.WriteStateAsync("note", Id("cleared"), first);
        var old = new GrainState<NoteState>(new NoteState(), first.ETag) { RecordExists = true };

        await silo.Storage.ClearStateAsync("note", Id("cleared"), first);

        Assert.Null((await Read(Id("cleared"))).State!.Note);
        await Assert.ThrowsAsync<InconsistentStateException>(() => silo.Storage.WriteStateAsync("note", Id("cleared"), old));
        Assert.True(await TryWrite(Id("cleared"), first));
    }

    [Fact]
    public async Task States_of_two_names_and_of_whole_number_keys_are_kept_apart()
    {
        var number = GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(7));
        await silo.Storage.WriteStateAsync("note", number, State(1));
        await silo.Storage.WriteStateAsync("other", number, State(2));
        await silo.Storage.WriteStateAsync("note", Id("seven"), State(3));

        Assert.Equal(new TextNote("1"), (await Read(number)).State!.Note);
        Assert.Equal(new TextNote("2"), (await Read(number, "other")).State!.Note);
        Assert.Equal(new TextNote("3"), (await Read(Id("seven"))).State!.Note);
    }

    [Fact]
    public async Task A_reminder_is_known_after_a_restart()
    {
        await silo.Grains.GetGrain<INoteGrain>("reminded").Remind("resume", TimeSpan.FromHours(1));
        await silo.DisposeAsync();
        silo = await TestSilo.Start(Options);

        Assert.Equal(["resume"], await silo.Grains.GetGrain<INoteGrain>("reminded").Reminders());
    }

    [Fact]
    public async Task Reminders_are_found_by_grain_and_by_range_and_removed_by_version()
    {
        var due = new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var entry = new ReminderEntry { GrainId = Id("ring"), ReminderName = "tick", StartAt = due, Period = TimeSpan.FromDays(40) };
        var first = await silo.Reminders.UpsertRow(entry);
        var second = await silo.Reminders.UpsertRow(entry);
        var hash = Id("ring").GetUniformHashCode();

        var read = Assert.Single((await silo.Reminders.ReadRows(Id("ring"))).Reminders);
        Assert.Equal((due, DateTimeKind.Utc, TimeSpan.FromDays(40), second), (read.StartAt, read.StartAt.Kind, read.Period, read.ETag));
        Assert.Single((await silo.Reminders.ReadRows(hash - 1, hash)).Reminders, r => r.GrainId == Id("ring"));
        Assert.DoesNotContain((await silo.Reminders.ReadRows(hash, hash + 1)).Reminders, r => r.GrainId == Id("ring"));
        Assert.Contains((await silo.Reminders.ReadRows(hash, hash)).Reminders, r => r.GrainId == Id("ring"));

        Assert.False(await silo.Reminders.RemoveRow(Id("ring"), "tick", first!));
        Assert.True(await silo.Reminders.RemoveRow(Id("ring"), "tick", second!));
        Assert.Null(await silo.Reminders.ReadRow(Id("ring"), "tick"));
    }

    /// <summary>Holds up every write until it is disposed.</summary>
    protected abstract Task<IAsyncDisposable> HoldWrites(IServiceProvider services);

    private static GrainId Id(string key) => GrainId.Create("note", key);

    private static GrainState<NoteState> State(int n) => new(new NoteState { Note = new TextNote($"{n}") });

    private async Task<GrainState<NoteState>> Read(GrainId grain, string name = "note")
    {
        var state = new GrainState<NoteState>();
        await silo.Storage.ReadStateAsync(name, grain, state);
        return state;
    }

    private async Task<bool> TryWriteAfterReading(GrainId grain, int n, string version) =>
        await TryWrite(grain, new GrainState<NoteState>(new NoteState { Note = new TextNote($"{n}") }, version) { RecordExists = true });

    private async Task<bool> TryWrite(GrainId grain, GrainState<NoteState> state)
    {
        try
        {
            await silo.Storage.WriteStateAsync("note", grain, state);
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }
}
