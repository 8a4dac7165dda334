using System.Globalization;

namespace GovGrid.Bench.Simulation.Bare;

/// <summary>The pre-drawn incidents of trace.csv, by category in their order.</summary>
internal sealed class BareTrace
{
    private readonly List<double[]>[] byCategory = [.. ReferenceModel.CategoryShares.Select(_ => new List<double[]>())];

    public BareTrace(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            double[] fields = [.. line.Split(',').Select(field => double.Parse(field, CultureInfo.InvariantCulture))];
            byCategory[(int)fields[0]].Add(fields);
        }
    }

    /// <summary>The incidents of a category: minute, x, y, triage, on site, platform, platform work, from place 1.</summary>
    public IReadOnlyList<double[]> Of(int category) => byCategory[category];

    /// <summary>Writes them as the reference's own loop reads them: eight numbers each, the category first.</summary>
    public void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var number in byCategory.SelectMany(incidents => incidents).SelectMany(incident => incident)) writer.Write(number);
    }
}
