namespace GovGrid.Silo.Hosting;

/// <summary>Settings that a process cannot run with; the message has a line for each: key, value, what is expected.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Made with no words, as serializers ask.</summary>
    public SettingsException()
    {
    }

    /// <summary>What is wrong.</summary>
    public SettingsException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, and what showed it.</summary>
    public SettingsException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
