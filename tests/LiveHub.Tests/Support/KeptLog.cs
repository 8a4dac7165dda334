using Microsoft.Extensions.Logging;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>A log whose lines a test can read.</summary>
public sealed class KeptLog<T> : ILogger<T>
{
    public List<string> Lines { get; } = [];

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Lines.Add(formatter(state, exception));
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;
}
