using System.Text.Json;
using System.Text.Json.Nodes;
using GovGrid.Silo.Privacy.Contacts;

namespace GovGrid.Silo.Privacy.Erasure;

/// <summary>How the reporter can be reached.</summary>
internal sealed class ContactData(ContactStore contacts) : IPersonalData
{
    public string Name => "contact";

    public Task Erase(string incident, ErasureReach reach) => contacts.Erase(incident);

    public async Task<JsonNode?> HeldAboutReporter(string incident) =>
        await contacts.Find(incident) is { } contact ? JsonSerializer.SerializeToNode(contact, JsonSerializerOptions.Web) : null;
}
