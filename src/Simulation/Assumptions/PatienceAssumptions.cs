using GovGrid.Common;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.Assumptions;

/// <summary>
/// Callers who hang up when nobody has begun to work on their report in time. With them the reported matters and the call-takers are an
/// Erlang A system; a constant near 0 makes it Erlang B. A constant of 0 would have everybody hang up before any desk can begin.
/// </summary>
/// <param name="Minutes">How long a caller waits, from the report on.</param>
/// <param name="Words">What is noted of a caller who has hung up.</param>
/// <param name="Channels">The channels on which callers wait; null for the hotline.</param>
public sealed record PatienceAssumptions(IReadOnlyList<Case<Law>> Minutes, IReadOnlyList<LocalizedText> Words, IReadOnlyList<Channel>? Channels = null)
{
    /// <summary>Whether those who report by a channel wait for somebody to begin.</summary>
    public bool Waits(Channel channel) => Channels?.Contains(channel) ?? channel is Channel.Hotline;
}
