using System.Globalization;

namespace GovGrid.Silo.Privacy.Keys;

/// <summary>Names of the owners of keys.</summary>
public static class KeyOwner
{
    /// <summary>Of what is typed while an incident is handled.</summary>
    public static string HandlingOf(string incident) => $"{incident}/handling";

    /// <summary>Of what the reporter wrote.</summary>
    public static string ReportOf(string incident) => $"{incident}/report";

    /// <summary>Of how the reporter can be reached.</summary>
    public static string ContactOf(string incident) => $"{incident}/contact";

    /// <summary>Of the photos that came with the report.</summary>
    public static string PhotosOf(string incident) => $"{incident}/photos";

    /// <summary>Of the photos that were taken while an incident was handled.</summary>
    public static string EvidenceOf(string incident) => $"{incident}/evidence";

    /// <summary>Of the drafts that call-takers of a town saved on a day, UTC: those of a day go together.</summary>
    public static string DraftsOf(string town, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{town}/drafts/{day:yyyy-MM-dd}");

    /// <summary>Of the notes on the hand-over sheet of a change of shift.</summary>
    public static string HandoverOf(string town, DateTimeOffset change) => string.Create(CultureInfo.InvariantCulture, $"{town}/handover/{change.UtcDateTime:yyyy-MM-ddTHH-mm}");

    /// <summary>What an owner is a part of, the incident; the owner itself where it is no part.</summary>
    public static string WholeOf(string owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return owner.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? owner[..slash] : owner;
    }
}
