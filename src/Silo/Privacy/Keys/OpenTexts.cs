namespace GovGrid.Silo.Privacy.Keys;

/// <summary>Opens texts with some keys.</summary>
/// <param name="keys">The keys by owner.</param>
public sealed class OpenTexts(IReadOnlyDictionary<string, IncidentKey> keys)
{
    /// <summary>The text; null where it was erased. One that is not sealed passes through: it comes from a rule, or from simulated people.</summary>
    public string? Text(string? text) =>
        SealedText.OwnerOf(text) is { } owner ? keys.GetValueOrDefault(owner)?.Unseal(text!) : text;
}
