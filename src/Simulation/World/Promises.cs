using System.Globalization;
using GovGrid.Incidents;
using GovGrid.Towns;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>What a report promises: a call-back, or another hotline's number and time.</summary>
internal sealed class Promises(Scene scene)
{
    /// <summary>What a report promises: until when a call-back, and which case of another hotline it is.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="channel">Its channel.</param>
    /// <param name="at">When it is made.</param>
    public (DateTimeOffset? CallBackBy, ExternalCase? External) Of(string key, Channel channel, DateTimeOffset at)
    {
        var (assumed, stream) = (scene.Assumed.Reporters.Promises, scene.Streams.Of(Purpose.Promise, key));
        var (callsBack, isExternal) = (stream.Chance(assumed.CallBack.Share.GetValueOrDefault(channel)), stream.Chance(assumed.External.Share.GetValueOrDefault(channel)));
        if (!callsBack && !isExternal) return (null, null);
        var (within, days) = (stream.Minutes(assumed.CallBack.Within), TimeSpan.FromDays(assumed.External.Days.Sample(ref stream)));
        return (callsBack ? at + within : null, isExternal ? new ExternalCase(NumberOf(key, at), at + days) : null);
    }

    // As the other hotline writes it: the day and a number that nobody else has.
    private static string NumberOf(string key, DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"12345-{at:yyyyMMdd}-{Streams.Hash(key) % 1_000_000_000:000000000}");
}
