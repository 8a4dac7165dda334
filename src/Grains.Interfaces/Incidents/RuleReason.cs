using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>Why a rule did something, for pages to put into their reader's words.</summary>
/// <param name="Cause">Which why.</param>
/// <param name="About">Id of the worker, post or incident that it is about; null where it is about none.</param>
[GenerateSerializer, Immutable, Alias("govgrid.RuleReason")]
public sealed record RuleReason(RuleCause Cause, string? About = null)
{
    /// <summary>The same as an English sentence, for logs and for programs that know no causes.</summary>
    public string InEnglish() => Cause switch
    {
        RuleCause.ShiftOver => "The shift is over.",
        RuleCause.PulledOff => $"Pulled off for the severe incident {About}.",
        RuleCause.WantedAway => $"'{About}' is off duty, leaving or calls for help.",
        RuleCause.PostLeft => $"The post {About} was left.",
        RuleCause.MergedBothWays => "Each of the two was merged into the other; this one goes on.",
        _ => throw new InvalidOperationException($"No words for the cause {Cause}."),
    };
}

/// <summary>Reasons of rules.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RuleCause>))]
public enum RuleCause
{
    /// <summary>Who had it has done the overtime that is asked for, and goes home.</summary>
    ShiftOver,

    /// <summary>Who had it was needed for a severe incident.</summary>
    PulledOff,

    /// <summary>Who was asked for by name does not work now.</summary>
    WantedAway,

    /// <summary>Who had it has left the post.</summary>
    PostLeft,

    /// <summary>Two incidents were merged into each other, and one of them has to go on.</summary>
    MergedBothWays,
}
