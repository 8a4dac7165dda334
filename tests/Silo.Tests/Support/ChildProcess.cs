using System.Diagnostics;

namespace GovGrid.Silo.Tests.Support;

/// <summary>A silo in a process of its own (see Child/Program.cs) that says what it does and can be killed.</summary>
public sealed class ChildProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string[]> said = [];

    public ChildProcess(string[] arguments, params string[] wrapper)
    {
        string[] call = [.. wrapper, Environment.ProcessPath!, "exec", typeof(ChildProcess).Assembly.Location, .. arguments];
        var start = new ProcessStartInfo(call[0], call[1..]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // pipes for debuggers, which one that is killed leaves in the folder for temporary files
        process = Process.Start(start)!;
    }

    /// <summary>Everything that it has said, line by line, in words.</summary>
    public IReadOnlyList<string[]> Said => said;

    /// <summary>Returns when it has said so many lines.</summary>
    public void Await(int lines)
    {
        while (said.Count < lines) Note(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The child ended by itself."));
    }

    /// <summary>SIGKILL, and what it had said before.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        while (process.StandardOutput.ReadLine() is { } line) Note(line);
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    // The last line may be cut off by the kill; a whole one ends with a full stop.
    private void Note(string line)
    {
        if (line.Split(' ') is [.. var words, "."]) said.Add(words);
    }
}
