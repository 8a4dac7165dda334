using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Towns;

/// <summary>A step that has a time limit. The acceptance limit starts at the report, all others at acceptance.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LimitedStep>))]
public enum LimitedStep
{
    /// <summary>Accepted or refused.</summary>
    Accept,

    /// <summary>Sent to who handles it.</summary>
    Dispatch,

    /// <summary>Somebody on the scene.</summary>
    Arrive,

    /// <summary>Handled.</summary>
    Resolve,

    /// <summary>Verified and closed.</summary>
    Close,

    /// <summary>The reporter called back, as was promised at the report; no category has a limit for it.</summary>
    CallBack,

    /// <summary>Closed by the time of another hotline; no category has a limit for it.</summary>
    External,

    /// <summary>A supervision replied to; no category has a limit for it.</summary>
    Reply,
}

/// <summary>Questions about a <see cref="LimitedStep"/>.</summary>
public static class LimitedSteps
{
    /// <summary>Whether the time was promised to somebody outside, who waits whatever stands still here; the others are the category's.</summary>
    public static bool IsPromise(this LimitedStep step) => step is LimitedStep.CallBack or LimitedStep.External or LimitedStep.Reply;
}
