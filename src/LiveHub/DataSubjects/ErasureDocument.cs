using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Silo.Privacy.Erasure;

namespace GovGrid.LiveHub.DataSubjects;

/// <summary>What was erased, and what that means.</summary>
/// <param name="Erased"><c>reporter</c> or <c>all</c>.</param>
/// <param name="Meaning">In words.</param>
public sealed record ErasureDocument(string Erased, LocalizedText Meaning)
{
    private static readonly LocalizedText WhileOpen = new(
        "您的联系方式、照片和描述文字已永久删除。事项仍在办理:工作人员只按类别和地点继续办理,无法再联系您,也不会给您回电。办理过程中已写下的文字保留至规定期限。",
        "Your contact, your photos and what you wrote are erased for good. The matter goes on by its category and place alone: nobody can reach you any more or call you back. What was written while it was handled is kept until its time has come.");

    private static readonly LocalizedText AfterEnd = new(
        "您的联系方式、照片和描述文字已永久删除。办理过程中写下的文字保留至规定期限。",
        "Your contact, your photos and what you wrote are erased for good. What was written while it was handled is kept until its time has come.");

    private static readonly LocalizedText Everything = new(
        "该事项的联系方式、照片和全部文字已永久删除;经过、时限和指标不变。",
        "Contact, photos and all texts of the incident are erased for good; its history, limits and figures stay what they are.");

    /// <summary>The document of an erasure.</summary>
    public static ErasureDocument Of(IncidentState incident, ErasureReach reach)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new ErasureDocument(EnumName.Of(reach), reach is ErasureReach.All ? Everything : incident.Step.IsOpen() ? WhileOpen : AfterEnd);
    }
}
