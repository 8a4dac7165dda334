namespace GovGrid.LiveHub.Privacy;

/// <summary>What is done to a free text before it goes to a grain.</summary>
internal interface ITextSeal
{
    /// <summary>Whether what it seals can be opened again.</summary>
    bool Opens { get; }

    /// <summary>The text as it may be stored; what is blank stays blank, since a grain tells what may be left out.</summary>
    string Seal(string text);

    /// <summary>The name of something, such as a photo, as it may be stored; nothing is masked in it, or it would not be found again.</summary>
    string SealName(string name);
}
