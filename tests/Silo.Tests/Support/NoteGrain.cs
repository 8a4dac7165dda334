namespace GovGrid.Silo.Tests.Support;

/// <summary>A grain that keeps the last note it was given.</summary>
[Alias("GovGrid.Silo.Tests.INoteGrain")]
public interface INoteGrain : IGrainWithStringKey
{
    [Alias("Write")]
    Task Write(Note note);

    [Alias("Read")]
    Task<Note?> Read();

    [Alias("Remind")]
    Task Remind(string name, TimeSpan due);

    [Alias("Reminders")]
    Task<string[]> Reminders();
}

/// <summary>What is noted; its kinds must survive storage.</summary>
[GenerateSerializer, Immutable, Alias("GovGrid.Silo.Tests.Note")]
public abstract record Note;

/// <summary>A note in words.</summary>
[GenerateSerializer, Immutable, Alias("GovGrid.Silo.Tests.TextNote")]
public sealed record TextNote([property: Id(0)] string Text) : Note;

/// <summary>Notes in an order.</summary>
[GenerateSerializer, Immutable, Alias("GovGrid.Silo.Tests.ListNote")]
public sealed record ListNote([property: Id(0)] Note[] Notes) : Note;

/// <summary>The grain's state.</summary>
[GenerateSerializer, Alias("GovGrid.Silo.Tests.NoteState")]
public sealed class NoteState
{
    [Id(0)]
    public Note? Note { get; set; }
}

/// <inheritdoc cref="INoteGrain" />
public sealed class NoteGrain([PersistentState("note")] IPersistentState<NoteState> state) : Grain, INoteGrain, IRemindable
{
    public async Task Write(Note note)
    {
        state.State = new NoteState { Note = note };
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }

    public Task<Note?> Read() => Task.FromResult(state.State.Note);

    public Task Remind(string name, TimeSpan due) => this.RegisterOrUpdateReminder(name, due, TimeSpan.FromMinutes(1));

    public async Task<string[]> Reminders() => [.. (await this.GetReminders()).Select(r => r.ReminderName)];

    public Task ReceiveReminder(string reminderName, TickStatus status) => Task.CompletedTask;
}
