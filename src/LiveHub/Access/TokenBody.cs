namespace GovGrid.LiveHub.Access;

/// <summary>What an administrator says of a token that is to be made.</summary>
/// <param name="Role">The role, such as <c>gridWorker</c>.</param>
/// <param name="Subject">Id of the post, worker or account; its bearer's commands carry it.</param>
/// <param name="Unit">The unit, for officers of a platform, an agency or the county; for a grid leader the grid, who without one sees no incident; for the
/// command room a zone, where it is bound to one.</param>
/// <param name="Town">Code of the only town; may be left out where there is one town.</param>
/// <param name="Label">A note, such as which device has it.</param>
/// <param name="Days">After how many days it expires; never when left out.</param>
public sealed record TokenBody(
    string? Role = null, string? Subject = null, string? Unit = null, string? Town = null, string? Label = null, int? Days = null);
