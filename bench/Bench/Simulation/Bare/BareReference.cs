using System.Diagnostics;
using System.Globalization;
using GovGrid.Testing;

namespace GovGrid.Bench.Simulation.Bare;

/// <summary>The loop that MODEL.md is measured with, ../shared/bench/reference-dispatch/bare: built and run where nothing of it stays.</summary>
internal sealed class BareReference : IDisposable
{
    private readonly DirectoryInfo built = Directory.CreateTempSubdirectory("govgrid-bare-");

    private BareReference()
    {
    }

    /// <summary>Where its source is.</summary>
    public static string Source { get; } = Path.GetFullPath(Repository.PathOf("..", "shared", "bench", "reference-dispatch", "bare"));

    /// <summary>Builds it; null when its source is not there.</summary>
    public static async Task<BareReference?> Build()
    {
        if (!Directory.Exists(Source)) return null;
        var reference = new BareReference();
        foreach (var file in Directory.EnumerateFiles(Source)) File.Copy(file, reference.PathOf(Path.GetFileName(file)));
        await Call("build", reference.PathOf("Bare.csproj"), "-c", "Release", "-o", reference.PathOf("out"), "--nologo", "-v", "quiet", "-nodeReuse:false");
        return reference;
    }

    /// <summary>Microseconds an incident, after its own warm-up.</summary>
    /// <param name="size">small or big.</param>
    /// <param name="queue">What its events wait in: pq or heap.</param>
    public async Task<double> Measure(string size, string queue)
    {
        var fields = (await Call(PathOf("out", "Bare.dll"), size, queue)).Split('\t');
        return Number(fields[2]) * 1e6 / Number(fields[3]);
    }

    /// <summary>Its figures of pre-drawn incidents: 315 workers, 10 days.</summary>
    public async Task<BareFigures> Figures(BareTrace trace)
    {
        var file = PathOf("trace");
        trace.Write(file);
        var words = (await Call(PathOf("out", "Bare.dll"), "check", file, "pq")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double Figure(string name) => Number(words.Single(word => word.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..]);
        return new((int)Figure("arr"), (int)Figure("closed"), Figure("resp"), Figure("wait"), Figure("total"), Figure("busy"), Figure("km"));
    }

    public void Dispose() => built.Delete(recursive: true);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<string> Call(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
    }

    private string PathOf(params string[] parts) => Path.Combine([built.FullName, .. parts]);
}
