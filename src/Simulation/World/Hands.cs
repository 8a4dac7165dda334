using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>The hands that press: now and then they do something wrong before or after what they meant.</summary>
internal sealed class Hands(Town town, Deeds deeds, Streams streams, IReadOnlyDictionary<Mistake, double> shares)
{
    private readonly double all = shares.Values.Sum();
    private readonly Slips slips = new(town);

    /// <summary>Gives a command, with what goes wrong on the way; the answer is that to the command.</summary>
    public async Task<Outcome> Give(Matter matter, IncidentCommand command)
    {
        var slip = SlipAt(matter.State, command);
        if (slip is { After: false }) await deeds.Give(slip.Incident, slip.Command);
        var outcome = await deeds.Give(matter.Id, command);
        if (slip is { After: true } && outcome.Done) await deeds.Give(slip.Incident, slip.Command);
        return outcome;
    }

    /// <summary>Whether somebody makes a mistake at an occasion.</summary>
    public bool Errs(Mistake mistake, string occasion)
    {
        var share = shares.GetValueOrDefault(mistake);
        return share > 0 && streams.Of(Purpose.Error, occasion, (long)mistake).Chance(share);
    }

    private Slip? SlipAt(IncidentState incident, IncidentCommand command)
    {
        if (all <= 0) return null;
        var mark = streams.Of(Purpose.Error, $"{incident.Id}/{command.Id}").Uniform();
        if (mark >= all) return null;
        foreach (var slip in slips.Possible(incident, command))
            if ((mark -= shares.GetValueOrDefault(slip.Mistake)) < 0)
                return slip;
        return null;
    }
}
