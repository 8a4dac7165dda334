using GovGrid.Live;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Nearby;

/// <summary>What a town takes for the same matter: of one kind, a street's length apart, within some hours. It proposes; people merge.</summary>
internal static class SameMatter
{
    /// <summary>Whether a town's policy proposes an open incident as the same matter.</summary>
    /// <param name="town">The town.</param>
    /// <param name="category">Code of the category of what is asked about; null while unknown.</param>
    /// <param name="at">When that was reported.</param>
    /// <param name="other">The open incident.</param>
    public static bool Proposes(Town town, string? category, DateTimeOffset at, NearbyIncident other)
    {
        var policy = town.Definition.Policy.Duplicates;
        return other.Metres <= policy.Metres
            && (at - other.Incident.ReportedAt).Duration() <= TimeSpan.FromHours(policy.Hours)
            && AreOneKind(town.FindCategory(category), town.FindCategory(other.Incident.Category));
    }

    // Who reports often knows the upper category only. Two different sub-categories are two matters.
    private static bool AreOneKind(Category? one, Category? other) =>
        one is not null && other is not null && (one.Code == other.Code || one.Parent == other.Code || one.Code == other.Parent);
}
