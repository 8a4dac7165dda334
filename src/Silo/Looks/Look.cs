using GovGrid.People;

namespace GovGrid.Silo.Looks;

/// <summary>Somebody looked at a picture that shows where workers are.</summary>
/// <param name="Id">How it is named, to end it.</param>
/// <param name="Town">Code of the town.</param>
/// <param name="By">Who: post or account, role, unit.</param>
/// <param name="From">When it began, UTC, the town's time.</param>
/// <param name="To">When it ended, UTC; null while it goes on.</param>
public sealed record Look(string Id, string Town, Caller By, DateTimeOffset From, DateTimeOffset? To);
