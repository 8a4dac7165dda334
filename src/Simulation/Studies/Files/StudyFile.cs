using System.Collections.Immutable;
using System.Text.Json;
using GovGrid.Simulation.Demand.Recorded;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Studies.Files;

/// <summary>Reads studies.</summary>
public static class StudyFile
{
    /// <summary>Fewest replications where a study goes on until its figures are known well enough and does not say: Law's advice.</summary>
    internal const int LeastReplications = 10;

    private const string Schema = "study.schema.json";
    private const int DefaultPilots = 5;

    /// <summary>Reads and checks a study and all scenarios of its points.</summary>
    /// <param name="path">The study file.</param>
    /// <param name="over">Values over those of the scenario at every point, by path, as <see cref="Scenarios.ScenarioFile"/> takes them; null for none.</param>
    /// <exception cref="DataFileException">Something is wrong; each fault names file, JSON path and expectation.</exception>
    /// <exception cref="TownFileException">The town's own files are wrong.</exception>
    /// <exception cref="RecordedFileException">A recorded file cannot be used at all.</exception>
    public static Study Load(string path, IReadOnlyDictionary<string, JsonElement>? over = null)
    {
        var read = DataFile.Read<StudyDefinition>(path, typeof(StudyFile).Assembly, Schema, StudyChecks.Of);
        var scenario = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, read.Scenario);
        if (!Directory.Exists(scenario) && !File.Exists(scenario))
            throw Wrong(path, [("$.scenario", $"expected a scenario file or the folder of a town, found nothing at {read.Scenario}")]);
        var loader = new PointLoader(Path.GetFileName(path), scenario, read, over ?? ImmutableDictionary<string, JsonElement>.Empty);
        var points = loader.Load();
        if (loader.Faults.Count > 0) throw new DataFileException(path, loader.Faults);
        var faults = QuestionChecks.Of(read, points).ToList();
        return faults.Count > 0 ? throw Wrong(path, faults) : Build(path, read, points);
    }

    private static DataFileException Wrong(string path, IEnumerable<(string Place, string Problem)> faults) =>
        new(path, [.. faults.Select(fault => new FileFault(Path.GetFileName(path), fault.Place, fault.Problem))]);

    private static Study Build(string path, StudyDefinition read, IReadOnlyList<StudyPoint> points)
    {
        IReadOnlyList<string> figures = [.. (read.Figures ?? FigurePaths.Default).Concat(QuestionChecks.Named(read).Select(named => named.Figure)).Distinct()];
        return new Study
        {
            Name = read.Name,
            Reason = read.Reason,
            File = path,
            Factors = [.. read.Factors.Select(factor => factor.Label)],
            Points = points,
            Replications = Plan(read.Replications),
            WarmUp = read.WarmUp?.Mser5 is { } series ? new WarmUpSearch(series, read.WarmUp.Pilots ?? DefaultPilots) : null,
            Figures = figures,
            Compare = read.Compare is { } compare ? new ComparisonPlan(compare.With, compare.Figures ?? figures) : null,
            Best = read.Best is { } best ? new SelectionPlan(best.Figure, best.Goal, best.Indifference, best.Confidence, best.Most) : null,
        };
    }

    private static ReplicationPlan Plan(ReplicationsDefinition replications) => replications.Fixed is { } count
        ? ReplicationPlan.Fixed(count)
        : new ReplicationPlan(replications.Least ?? LeastReplications, replications.Most!.Value, replications.Until!);
}
