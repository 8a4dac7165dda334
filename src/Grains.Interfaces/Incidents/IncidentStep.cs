using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.Incidents;

/// <summary>
/// The state of an incident on its way: reported → accepted → triaged → dispatched → taken → onScene → resolved → verified →
/// closed → evaluated, or one of the ends refused, merged, withdrawn.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentStep>))]
public enum IncidentStep
{
    /// <summary>Nothing was reported under this id.</summary>
    None,

    /// <summary>Reported, waits to be accepted.</summary>
    Reported,

    /// <summary>Accepted, waits for triage.</summary>
    Accepted,

    /// <summary>Triaged: category, severity and route are set. On the grid route it waits for a worker.</summary>
    Triaged,

    /// <summary>Sent to a platform, agency, department or the county, or to a named worker.</summary>
    Dispatched,

    /// <summary>Somebody has taken it and is on the way.</summary>
    Taken,

    /// <summary>Somebody is on the scene.</summary>
    OnScene,

    /// <summary>Handled, with evidence; waits for verification.</summary>
    Resolved,

    /// <summary>Verified by another than the handler.</summary>
    Verified,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Closed, and rated by the reporter.</summary>
    Evaluated,

    /// <summary>Not accepted, with a reason to the reporter.</summary>
    Refused,

    /// <summary>The same matter as another incident, which goes on for both.</summary>
    Merged,

    /// <summary>Taken back by the reporter.</summary>
    Withdrawn,
}

/// <summary>Questions about a <see cref="IncidentStep"/>.</summary>
public static class IncidentSteps
{
    /// <summary>True where nothing more has to be done: closed, evaluated, refused, merged, withdrawn.</summary>
    public static bool IsEnd(this IncidentStep step) => step is IncidentStep.Closed or IncidentStep.Evaluated or IncidentStep.Refused or IncidentStep.Merged or IncidentStep.Withdrawn;

    /// <summary>True from when it is handled, as long as it is: resolved, verified, closed, evaluated.</summary>
    public static bool IsHandled(this IncidentStep step) => step is IncidentStep.Resolved or IncidentStep.Verified or IncidentStep.Closed or IncidentStep.Evaluated;

    /// <summary>True from the report until an end.</summary>
    public static bool IsOpen(this IncidentStep step) => step is not IncidentStep.None && !step.IsEnd();
}
