namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>Why a record becomes no report, besides the reasons that a mapping gives.</summary>
public static class Reject
{
    /// <summary>It has more or fewer fields than the header.</summary>
    public const string FieldCount = "field-count";

    /// <summary>The time is in none of the mapping's formats.</summary>
    public const string TimeUnreadable = "time-unreadable";

    /// <summary>The clocks were put forward over that time: it never was.</summary>
    public const string TimeSkipped = "time-skipped-by-clock-change";

    /// <summary>No rule fits the type.</summary>
    public const string TypeUnmapped = "type-unmapped";

    /// <summary>No rule fits the area's spelling.</summary>
    public const string AreaUnreadable = "area-unreadable";

    /// <summary>The area is none of the known ones.</summary>
    public const string AreaUnknown = "area-unknown";
}
