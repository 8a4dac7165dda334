namespace GovGrid.LiveHub.Privacy;

/// <summary>What is done to a free text before it goes to a grain.</summary>
internal interface ITextSeal
{
    /// <summary>Whether what it seals can be opened again.</summary>
    bool Opens { get; }

    /// <summary>The text as it may be stored; what is blank stays blank, since a grain tells what may be left out.</summary>
    string Seal(string text);
}
