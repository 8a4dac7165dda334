using GovGrid.Common;

namespace GovGrid.People;

/// <summary>Who gives a command.</summary>
/// <param name="Id">Id of the post, worker or account; <c>rule</c> for the system.</param>
/// <param name="Role">The role in which the command is given.</param>
/// <param name="Unit">The unit the caller belongs to, where the role has one.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Caller")]
public sealed record Caller(string Id, Role Role, UnitKey? Unit = null)
{
    /// <summary>The system acting by rule.</summary>
    public static Caller Rule { get; } = new("rule", Role.System);
}
