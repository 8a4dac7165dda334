using GovGrid.Incidents;

namespace GovGrid.LiveHub.Incidents;

/// <summary>
/// A command in which nothing has been said yet. The catalogue says by <c>with</c> what a body says, and <see cref="CommandHead"/> the rest,
/// so that what all commands have in common is written once.
/// </summary>
/// <typeparam name="TCommand">The command.</typeparam>
internal static class Blank<TCommand>
    where TCommand : IncidentCommand
{
    /// <summary>The command.</summary>
    public static TCommand Command { get; } = Make();

    // Members that are required are so for who writes new; here the one constructor is called without.
    private static TCommand Make()
    {
        var constructor = typeof(TCommand).GetConstructors().Single();
        return (TCommand)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Nothing(parameter.ParameterType))]);
    }

    private static object? Nothing(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
