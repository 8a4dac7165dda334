using System.Text.Json.Nodes;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Privacy.Erasure;

/// <summary>What was written in a report and while it was handled, and what a search finds of it.</summary>
internal sealed class TextData(IIncidentKeys keys, Database database, IGrainFactory grains) : IPersonalData
{
    public string Name => "report";

    public async Task Erase(string incident, ErasureReach reach)
    {
        await keys.Destroy(KeyOwner.ReportOf(incident));
        if (reach is ErasureReach.All) await keys.Destroy(KeyOwner.HandlingOf(incident));
        // After the key: what is fed at this moment either finds no key, or is taken away here.
        await database.Write(transaction =>
        {
            using var command = Statement.Of(transaction, "UPDATE incidents SET marks = '' WHERE id = @incident AND marks <> ''", ("incident", incident));
            return command.ExecuteNonQuery();
        });
    }

    public async Task<JsonNode?> HeldAboutReporter(string incident)
    {
        if (await grains.GetIncident(incident).Get() is not { } view) return null;
        var open = new OpenTexts(await keys.Find([KeyOwner.ReportOf(incident), .. Sealed(view).Select(SealedText.OwnerOf).OfType<string>()]));
        return new JsonObject
        {
            ["description"] = open.Text(view.State.Description),
            ["address"] = view.State.Place.Address,
            ["reportedAt"] = view.State.ReportedAt,
            ["occurredAt"] = view.State.OccurredAt,
            ["satisfaction"] = view.State.Satisfaction,
            ["withdrawn"] = view.History.OfType<IncidentWithdrawn>().LastOrDefault() is { } withdrawn ? open.Text(withdrawn.Reason) : null,
            ["answers"] = new JsonArray([.. view.History.OfType<ReporterAnswered>().Select(answered => JsonValue.Create(open.Text(answered.Text)))]),
        };
    }

    private static IEnumerable<string> Sealed(IncidentView view) =>
        [.. view.History.OfType<ReporterAnswered>().Select(answered => answered.Text), .. view.History.OfType<IncidentWithdrawn>().Select(withdrawn => withdrawn.Reason)];
}
