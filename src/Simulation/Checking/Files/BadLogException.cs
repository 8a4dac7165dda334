namespace GovGrid.Simulation.Checking.Files;

/// <summary>A log cannot be read. The message names the file, the line and what was expected.</summary>
public sealed class BadLogException : Exception
{
    /// <summary>Made with no words, as the framework's guidelines ask; say where instead.</summary>
    public BadLogException()
    {
    }

    /// <summary>What is wrong, and where.</summary>
    public BadLogException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, and where; with the cause.</summary>
    public BadLogException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
