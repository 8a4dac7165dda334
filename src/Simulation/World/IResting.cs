using GovGrid.Simulation.Assumptions;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Somebody who takes breaks in a shift.</summary>
internal interface IResting
{
    /// <summary>Worker or post.</summary>
    string Id { get; }

    Duty Duty { get; }

    IReadOnlyList<BreakAssumption> Breaks { get; }

    /// <summary>For how long the work in hand may keep somebody from a break, at most; who is relieved of work for overtime is not relieved for a break.</summary>
    TimeSpan Longest { get; }

    /// <summary>Whether at work in the shift, or with work in hand.</summary>
    bool IsAtWork { get; }

    /// <summary>Takes nothing new.</summary>
    Task Stop();

    /// <summary>Since when nothing is left in hand; null as long as something is.</summary>
    Task<DateTimeOffset?> FreeSince();

    /// <summary>Whether already on the way to a break that may begin since an instant, or in it, when the world comes to life.</summary>
    Task<bool> HasStopped(DateTimeOffset since);

    /// <summary>Takes work again, as far as the shift still goes on.</summary>
    Task GoOn();
}
