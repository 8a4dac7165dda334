using Microsoft.Extensions.Logging;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>A log that counts its warnings.</summary>
public sealed class CountingLog : ILogger
{
    private int warnings;

    public int Warnings => warnings;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel is LogLevel.Warning) Interlocked.Increment(ref warnings);
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;
}
