using System.Diagnostics;

namespace GovGrid.Silo.Tests.Support;

/// <summary>Runs a program to its end.</summary>
public static class Command
{
    /// <summary>Fails with what the program said, unless it ends with 0.</summary>
    public static void Run(string program, params string[] arguments)
    {
        // The output goes to a file: a server that the program leaves behind would keep a pipe open for ever.
        var said = Path.GetTempFileName();
        try
        {
            using var process = Process.Start("sh", ["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", said, program, .. arguments]);
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {File.ReadAllText(said)}");
        }
        finally
        {
            File.Delete(said);
        }
    }
}
