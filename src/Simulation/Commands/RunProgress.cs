using Spectre.Console;

namespace GovGrid.Simulation.Commands;

/// <summary>A bar that fills while something runs; nothing where nobody looks at a terminal.</summary>
internal static class RunProgress
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs something and shows how far it is.</summary>
    /// <param name="where">The terminal.</param>
    /// <param name="passed">The share that is done, 0 to 1.</param>
    /// <param name="run">What runs; it ends early when asked, keeping what is done.</param>
    /// <param name="stop">Asks it to end.</param>
    public static async Task Show(TextWriter where, Func<double> passed, Func<CancellationToken, Task> run, CancellationToken stop)
    {
        if (where != Console.Error || Console.IsErrorRedirected)
        {
            await run(stop);
            return;
        }
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(where) });
        await terminal.Progress().StartAsync(async context =>
        {
            var bar = context.AddTask("simulating", maxValue: 1);
            var running = run(stop);
            while (await Task.WhenAny(running, Task.Delay(Look, CancellationToken.None)) != running) bar.Value = passed();
            bar.Value = passed();
            await running;
        });
    }
}
