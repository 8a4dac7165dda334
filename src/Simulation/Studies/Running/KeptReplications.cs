using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.Simulation.Studies.Results;

namespace GovGrid.Simulation.Studies.Running;

/// <summary>
/// A file of replications that have ended, a line of JSON each, so that a study that was stopped or that asks for more goes on where it was.
/// Only those are used that the same program has made of the same point. A line that a crash has cut short is passed over.
/// </summary>
public sealed class KeptReplications : IDisposable
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private readonly IReadOnlyList<string> figures;
    private readonly Dictionary<(string Key, int Number), ReplicationFigures> known = [];
    private readonly ConcurrentDictionary<int, string> keys = new();
    private readonly StreamWriter file;

    /// <summary>Opens a file, or makes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="figures">The figures of the study, in its order.</param>
    public KeptReplications(string path, IReadOnlyList<string> figures)
    {
        this.figures = figures;
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Read(line);
        file = new StreamWriter(path, append: true) { NewLine = "\n", AutoFlush = true };
        if (text.Length > 0 && !text.EndsWith('\n')) file.WriteLine();
    }

    /// <summary>A replication that is kept; null for none.</summary>
    public ReplicationFigures? Find(StudyPoint point, int number) => known.GetValueOrDefault((KeyOf(point), number));

    /// <summary>Keeps a replication. Not for several threads at once.</summary>
    public void Add(StudyPoint point, ReplicationFigures replication) => file.WriteLine(JsonSerializer.Serialize(new Line(KeyOf(point), replication), Form));

    /// <inheritdoc />
    public void Dispose() => file.Dispose();

    private void Read(string line)
    {
        try
        {
            if (JsonSerializer.Deserialize<Line>(line, Form) is { Point: not null, Replication: not null } read) known[(read.Point, read.Replication.Number)] = read.Replication;
        }
        catch (JsonException)
        {
            // cut short
        }
    }

    private string KeyOf(StudyPoint point) => keys.GetOrAdd(point.Number, _ => PointKey.Of(point, figures));

    private sealed record Line(string Point, ReplicationFigures Replication);
}
