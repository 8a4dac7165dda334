using Orleans.Timers;

namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>
/// Reminders that are kept and never ring. What a reminder is for here, the resume of a town that has lost something, changes nothing in a
/// host that loses nothing.
/// </summary>
internal sealed class VirtualReminders : IReminderRegistry
{
    private readonly SortedDictionary<string, IGrainReminder> kept = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public Task<IGrainReminder> RegisterOrUpdateReminder(GrainId callingGrainId, string reminderName, TimeSpan dueTime, TimeSpan period) =>
        Task.FromResult(kept[KeyOf(callingGrainId, reminderName)] = new Reminder(reminderName));

    /// <inheritdoc />
    public Task<IGrainReminder> RegisterOrUpdateReminder(
        GrainId callingGrainId, string reminderName, TimeSpan dueTime, TimeSpan period, CancellationToken cancellationToken) =>
        RegisterOrUpdateReminder(callingGrainId, reminderName, dueTime, period);

    /// <inheritdoc />
    public Task UnregisterReminder(GrainId callingGrainId, IGrainReminder reminder)
    {
        kept.Remove(KeyOf(callingGrainId, reminder.ReminderName));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task UnregisterReminder(GrainId callingGrainId, IGrainReminder reminder, CancellationToken cancellationToken) =>
        UnregisterReminder(callingGrainId, reminder);

    /// <inheritdoc />
    public Task<IGrainReminder?> GetReminder(GrainId callingGrainId, string reminderName) =>
        Task.FromResult(kept.GetValueOrDefault(KeyOf(callingGrainId, reminderName)));

    /// <inheritdoc />
    public Task<IGrainReminder?> GetReminder(GrainId callingGrainId, string reminderName, CancellationToken cancellationToken) =>
        GetReminder(callingGrainId, reminderName);

    /// <inheritdoc />
    public Task<List<IGrainReminder>> GetReminders(GrainId callingGrainId) =>
        Task.FromResult(kept.Where(pair => pair.Key.StartsWith($"{callingGrainId}#", StringComparison.Ordinal)).Select(pair => pair.Value).ToList());

    /// <inheritdoc />
    public Task<List<IGrainReminder>> GetReminders(GrainId callingGrainId, CancellationToken cancellationToken) => GetReminders(callingGrainId);

    private static string KeyOf(GrainId grain, string name) => $"{grain}#{name}";

    private sealed record Reminder(string ReminderName) : IGrainReminder;
}
