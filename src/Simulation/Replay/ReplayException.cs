namespace GovGrid.Simulation.Replay;

/// <summary>A replay cannot go on, because the system cannot be spoken to. The message names the option and what was expected.</summary>
public sealed class ReplayException : Exception
{
    /// <summary>Made with no words, as the framework's guidelines ask; say where instead.</summary>
    public ReplayException()
    {
    }

    /// <summary>What is wrong.</summary>
    public ReplayException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong; with the cause.</summary>
    public ReplayException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
