using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Masking;

namespace GovGrid.LiveHub.Privacy;

/// <summary>
/// Masks texts and seals them. Where the owner's key was destroyed, or nothing is there that could own one, what goes on is a digest: a repeat
/// still equals the first, and nobody ever reads it.
/// </summary>
internal sealed class MaskedTexts(Masker masker, string owner, IncidentKey? key, IncidentKey service) : ITextSeal
{
    public bool Opens => key is not null;

    public string Seal(string text) => SealName(masker.Text(text));

    public string SealName(string name) => string.IsNullOrWhiteSpace(name) ? name : key?.Seal(name) ?? service.Digest(owner, name);
}
