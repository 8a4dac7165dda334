using System.Text.Json;
using GovGrid.EventLogs;
using GovGrid.Workers;

namespace GovGrid.Simulation.Checking.Files;

/// <summary>Reads logs in their file form, JSON Lines. Empty lines are passed over.</summary>
public static class LogFile
{
    private delegate T LineParser<out T>(ReadOnlySpan<byte> line);

    /// <summary>The events of a file of <see cref="EventLogLine"/>s, read as they are asked for.</summary>
    /// <exception cref="BadLogException">There is no such file, or a line is no event.</exception>
    public static IEnumerable<LoggedEvent> Events(string path) => Lines(path, EventLogLine.Parse);

    /// <summary>The changes of duty in a file of <c>{"worker", "onDuty", "at"}</c>, read as they are asked for.</summary>
    /// <exception cref="BadLogException">There is no such file, or a line is no change of duty.</exception>
    public static IEnumerable<DutyChange> Duty(string path) => Lines(path, DutyLine.Parse);

    private static IEnumerable<T> Lines<T>(string path, LineParser<T> parse)
    {
        using var file = Open(path);
        var number = 0;
        foreach (var line in Utf8Lines.Read(file))
        {
            number++;
            if (!line.IsEmpty) yield return At(path, number, line, parse);
        }
    }

    private static T At<T>(string path, int number, ReadOnlyMemory<byte> line, LineParser<T> parse)
    {
        try
        {
            return parse(line.Span);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new BadLogException($"{path}, line {number}: {error.Message}", error);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadLogException($"{path}: cannot be read. {error.Message}", error);
        }
    }
}
