using System.Text.Json.Nodes;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.Silo.Privacy.Erasure;

/// <summary>All personal data of an incident. Histories and the audit hold what is sealed, and fold and verify as before.</summary>
public sealed class PersonalData(IIncidentKeys keys, IEnumerable<IPersonalData> kinds)
{
    /// <summary>Erases it. A part that fails leaves the others erased; the same again goes on.</summary>
    public async Task Erase(string incident, ErasureReach reach)
    {
        if (reach is ErasureReach.All) await keys.Destroy(incident);
        foreach (var kind in kinds) await kind.Erase(incident, reach);
    }

    /// <summary>All that is held about the reporter, by kind.</summary>
    public async Task<JsonObject> HeldAboutReporter(string incident)
    {
        var held = new JsonObject();
        foreach (var kind in kinds) held[kind.Name] = await kind.HeldAboutReporter(incident);
        return held;
    }
}
