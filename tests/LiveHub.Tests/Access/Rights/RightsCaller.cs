using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>A column of docs/rights.csv: somebody with a token of one town or of all, somebody signed in to an account, or nobody.</summary>
/// <param name="Name">The column.</param>
/// <param name="Role">The role; null without a token.</param>
/// <param name="Subject">Whose token.</param>
/// <param name="Unit">The unit; null for none.</param>
public sealed record RightsCaller(string Name, string? Role, string Subject, string? Unit)
{
    public Api Api { get; init; } = null!;

    public string? Token { get; init; }

    /// <summary>Whether somebody who signed in to an account, and not who came with a token.</summary>
    public bool IsAccount => Name == "account";

    /// <summary>Whether there are incidents of the own town that are not the caller's.</summary>
    public bool IsBound => Unit is not null || IsWorker;

    public bool IsWorker => Role == "gridWorker";

    public bool IsOfRoom => Role is "operator" or "shiftLeader" or "commandRoomHead";

    public bool IsOfficer => Unit is { } unit && (unit.Contains('/', StringComparison.Ordinal) || unit == "county") && !IsOfRoom && Role != "gridLeader";
}

/// <summary>Towards what somebody calls.</summary>
public enum RightsScope
{
    /// <summary>What is the caller's.</summary>
    Own,

    /// <summary>What is another agency's, platform's, zone's or grid's of the town.</summary>
    Unit,

    /// <summary>What is another town's.</summary>
    Town,
}
