namespace GovGrid.LiveHub.Privacy;

/// <summary>Leaves texts as they are, for a body that is only checked; it tells whether there is anything to seal.</summary>
internal sealed class UnsealedTexts : ITextSeal
{
    /// <summary>Whether there was any text.</summary>
    public bool Any { get; private set; }

    public bool Opens => true;

    public string Seal(string text)
    {
        Any |= !string.IsNullOrWhiteSpace(text);
        return text;
    }

    public string SealName(string name) => Seal(name);
}
