using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.Simulation.World;

/// <summary>A post whose holder takes breaks: signs off, and finishes the case in hand before.</summary>
internal sealed class RestingPost(Scene scene, UnitKey unit, Post post) : IResting
{
    public string Id => post.Id;

    public Duty Duty => post.Duty;

    public IReadOnlyList<BreakAssumption> Breaks { get; } = scene.Attendance.BreaksOf(post);

    public TimeSpan Longest => TimeSpan.MaxValue;

    public bool IsAtWork => scene.Attendance.IsThere(post, scene.Deeds.Now);

    /// <summary>The post.</summary>
    public Post Post => post;

    /// <summary>A reference to its unit's grain.</summary>
    public IUnitGrain Unit => field ??= scene.Deeds.Grains.GetUnit(scene.Town.Code, unit);

    public Task Stop() => Unit.SignOff(post.Id);

    public async Task<DateTimeOffset?> FreeSince() => (await Unit.View()).Busy.Any(item => item.TakenBy == post.Id) ? null : scene.Deeds.Now;

    // Rosters are soft and start empty, so after a restart everybody signs on again.
    public Task<bool> HasStopped(DateTimeOffset since) => Task.FromResult(false);

    public async Task GoOn()
    {
        if (IsAtWork) await Unit.SignOn(post.Id);
    }
}
