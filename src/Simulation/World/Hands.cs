using GovGrid.Incidents;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>The hands that press: now and then they do something wrong before or after what they meant.</summary>
internal sealed class Hands(Town town, Deeds deeds, Streams streams, IReadOnlyDictionary<Mistake, double> shares)
{
    private readonly double all = shares.Values.Sum();
    private readonly double[] shareOf = [.. Enum.GetValues<Mistake>().Select(mistake => shares.GetValueOrDefault(mistake))];
    private readonly Slips slips = new(town, shares);

    /// <summary>Gives a command, with what goes wrong on the way; the answer is that to the command.</summary>
    public Task<Outcome> Give(Matter matter, IncidentCommand command) =>
        SlipAt(matter.State, command) is { } slip ? GiveWith(slip, matter, command) : deeds.Give(matter, command);

    private async Task<Outcome> GiveWith(Slip slip, Matter matter, IncidentCommand command)
    {
        if (!slip.After) await deeds.Give(slip.Incident, slip.Command);
        var outcome = await deeds.Give(matter, command);
        if (slip.After && outcome.Done) await deeds.Give(slip.Incident, slip.Command);
        return outcome;
    }

    /// <summary>Whether somebody makes a mistake at an occasion.</summary>
    public bool Errs(Mistake mistake, string occasion)
    {
        var share = shareOf[(int)mistake];
        return share > 0 && streams.Of(Purpose.Mistake, occasion, (long)mistake).Chance(share);
    }

    private Slip? SlipAt(IncidentState incident, IncidentCommand command)
    {
        if (all <= 0) return null;
        var mark = streams.Of(Purpose.Mistake, incident.Id, command.Id).Uniform();
        return mark >= all ? null : slips.At(incident, command, mark);
    }
}
