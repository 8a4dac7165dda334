using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.LiveHub.Receipts;

/// <summary>What a reporter is told of where an incident stands.</summary>
internal static class Progress
{
    private static readonly LocalizedText Received = new("已收到您的反映", "Your report has been received");
    private static readonly LocalizedText Accepted = new("已受理", "Your report has been accepted");
    private static readonly LocalizedText Underway = new("已安排人员处理", "Somebody has been sent to handle it");
    private static readonly LocalizedText OnScene = new("工作人员已到现场", "Somebody is on the scene");
    private static readonly LocalizedText Handled = new("已处理,正在核查", "It has been handled and is being checked");
    private static readonly LocalizedText Done = new("已办结", "It is done");
    private static readonly LocalizedText Declined = new("未予受理", "It was not accepted");
    private static readonly LocalizedText Together = new("与同一事项合并办理", "It is handled together with an earlier report of the same matter");
    private static readonly LocalizedText TakenBack = new("已撤回", "It was taken back");

    /// <summary>The words for a state.</summary>
    public static LocalizedText Of(IncidentStep step) => step switch
    {
        IncidentStep.Reported => Received,
        IncidentStep.Accepted or IncidentStep.Triaged => Accepted,
        IncidentStep.Dispatched or IncidentStep.Taken => Underway,
        IncidentStep.OnScene => OnScene,
        IncidentStep.Resolved or IncidentStep.Verified => Handled,
        IncidentStep.Closed or IncidentStep.Evaluated => Done,
        IncidentStep.Refused => Declined,
        IncidentStep.Merged => Together,
        IncidentStep.Withdrawn => TakenBack,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Nothing was reported."),
    };
}
