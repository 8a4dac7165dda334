namespace GovGrid.Grains.Live;

/// <summary>
/// Which reader sets the pace of frames: the first to read, until another has read ten times without hearing of it. So that several
/// readers share one pace, and no clock is needed.
/// </summary>
internal sealed class Pacer
{
    private const int Patience = 10;

    private string? pacer;
    private int silence;

    /// <summary>Whether this reader, which reads now, sets the pace.</summary>
    public bool Is(string reader)
    {
        if (pacer == reader) silence = 0;
        else if (pacer is null || ++silence > Patience) (pacer, silence) = (reader, 0);
        return pacer == reader;
    }
}
