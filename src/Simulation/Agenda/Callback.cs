namespace GovGrid.Simulation.Agenda;

/// <summary>Any code as an action.</summary>
internal sealed class Callback(Func<Task> action) : IAction
{
    /// <inheritdoc />
    public Task Begin() => action();
}

/// <summary>Puts code on an agenda.</summary>
public static class AgendaCallbacks
{
    /// <summary>Does something at an instant, as <see cref="IAgenda.At(DateTimeOffset, IAction)"/> says.</summary>
    public static void At(this IAgenda agenda, DateTimeOffset when, Func<Task> action) => agenda.At(when, new Callback(action));
}
