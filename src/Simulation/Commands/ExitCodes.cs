namespace GovGrid.Simulation.Commands;

/// <summary>What <c>govgrid</c> ends with.</summary>
public static class ExitCodes
{
    /// <summary>Done; and what was checked is sound.</summary>
    public const int Done = 0;

    /// <summary>Done; and what was checked is not sound.</summary>
    public const int NotSound = 1;

    /// <summary>The input cannot be used; the message names the file, the place in it and what was expected.</summary>
    public const int BadInput = 2;

    /// <summary>Ctrl-C came before the end; what was done by then is told. The code that shells give to it.</summary>
    public const int Stopped = 130;
}
