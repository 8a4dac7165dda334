using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Wire;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Nearby;

/// <summary>Finds open incidents near a place, from the feed, which has them in memory.</summary>
internal sealed class NearbyFinder(
    IGrainFactory grains,
    ITownDirectory towns,
    ILogger<NearbyFinder> log,
    [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    private const int Most = 50;
    private const int Many = 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>What is near to a place of which somebody just tells.</summary>
    /// <param name="town">The town.</param>
    /// <param name="sight">What the asker sees of it.</param>
    /// <param name="point">Where.</param>
    /// <param name="category">Code of the category; null while unknown.</param>
    /// <param name="metres">How far to look; as far as the town's policy takes things for one when null.</param>
    public async Task<NearbyDocument> Around(Town town, Sight sight, GeoPoint point, string? category, double? metres)
    {
        var (reach, now) = (metres ?? town.Definition.Policy.Duplicates.Metres, clock.GetUtcNow());
        var found = await Seen(town, sight, point, reach, Most);
        return new NearbyDocument(reach, [.. found.Select(other => Item(other, now, SameMatter.Proposes(town, category, now, other)))]);
    }

    /// <summary>What is near to an incident; nothing where it has no coordinate.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="sight">What the asker sees of its town.</param>
    /// <param name="metres">How far to look; as far as the town's policy takes things for one when null.</param>
    public async Task<NearbyDocument> Around(IncidentState incident, Sight sight, double? metres)
    {
        var town = towns.Find(IncidentId.TownOf(incident.Id)!)!;
        var (reach, now) = (metres ?? town.Definition.Policy.Duplicates.Metres, clock.GetUtcNow());
        if (incident.Place.Point is not { } point) return new NearbyDocument(reach, []);
        var found = await Seen(town, sight, point, reach, Most + 1); // it may be among them itself
        return new NearbyDocument(reach, [.. found.Where(other => other.Incident.Id != incident.Id).Take(Most).Select(other => Item(other, now, IsSame(town, incident, other)))]);
    }

    /// <summary>
    /// What the town's policy proposes as the same matter as an open incident; of one that has ended, nothing. Proposals are an extra: an incident
    /// is shown, and a command answered, also while the feed is away.
    /// </summary>
    public async Task<IReadOnlyList<NearbyItem>> DuplicatesOf(IncidentState incident, Sight sight)
    {
        if (!incident.Step.IsOpen()) return [];
        try
        {
            return [.. (await Around(incident, sight, metres: null).WaitAsync(Patience)).Items.Where(item => item.SameMatter)];
        }
        catch (Exception error) when (ExceptionProblems.Expected(error) is not null)
        {
            log.LogWarning(error, "What is near {Incident} is not known: the feed does not answer.", incident.Id);
            return [];
        }
    }

    // The feed knows nobody's sight, so who sees a part is looked up among as many as there may be.
    private async Task<IEnumerable<NearbyIncident>> Seen(Town town, Sight sight, GeoPoint point, double reach, int most)
    {
        var found = await grains.GetFeed(town.Code).Nearby(point, reach, sight.Incidents.IsAll ? most : Many);
        return found.Where(other => sight.Incidents.Holds(other.Incident)).Take(most).Select(other => other with { Incident = Named(other.Incident, sight) });
    }

    // Whether the one that leads it is seen would have to be asked for each; nobody needs it here who does not see all.
    private static IncidentSummary Named(IncidentSummary incident, Sight sight) => sight.Incidents.IsAll ? incident : incident with { Lead = null };

    // Of what is linked somebody has said that it is another matter.
    private static bool IsSame(Town town, IncidentState incident, NearbyIncident other) =>
        incident.Lead != other.Incident.Id
        && other.Incident.Lead != incident.Id
        && (incident.Lead is null || incident.Lead != other.Incident.Lead)
        && SameMatter.Proposes(town, incident.Category, incident.ReportedAt, other);

    private static NearbyItem Item(NearbyIncident found, DateTimeOffset now, bool isSame) => new(
        IncidentItem.Of(found.Incident), Math.Round(found.Metres, 1), Math.Max(0, (long)(now - found.Incident.ReportedAt).TotalSeconds), isSame);
}
