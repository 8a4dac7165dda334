using System.Text.Json.Nodes;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.LiveHub.Privacy;

/// <summary>Opens sealed texts for whoever may read them.</summary>
internal sealed class TextOpener(IIncidentKeys keys)
{
    /// <summary>What opens some texts; those that are not sealed pass through.</summary>
    public async Task<OpenTexts> For(params IEnumerable<string?> texts) =>
        new(await keys.Find(texts.Select(SealedText.OwnerOf).OfType<string>()));

    /// <summary>Opens the texts of documents, in their place.</summary>
    /// <returns>Whether some were erased.</returns>
    public async Task<bool> Open(IReadOnlyList<JsonObject> documents)
    {
        string[] texts = [.. documents.SelectMany(JsonTexts.Of)];
        var open = await For(texts);
        foreach (var document in documents) JsonTexts.Replace(document, open.Text);
        return texts.Any(text => open.Text(text) is null);
    }
}
