using GovGrid.Common;
using GovGrid.Workers;

namespace GovGrid.Simulation.World;

/// <summary>A phone tells a way.</summary>
/// <param name="scene">The world.</param>
/// <param name="walker">Whose phone.</param>
/// <param name="way">The way.</param>
internal sealed class WayTold(Scene scene, Walker walker, Leg way) : Deed(scene.Deeds)
{
    /// <inheritdoc />
    public override string What => "tell a way";

    /// <inheritdoc />
    public override bool IsForNow => true;

    /// <inheritdoc />
    public override Task Do()
    {
        var answer = scene.GrainOf(walker).ReportLeg(way);
        if (!answer.IsCompletedSuccessfully) return Count(answer);
        scene.Counts.Count(WorldAct.ReportPosition, answer.Result);
        return answer;
    }

    private async Task Count(Task<Refusal?> answer) => scene.Counts.Count(WorldAct.ReportPosition, await answer);
}
