using System.CommandLine;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Checking.Files;

namespace GovGrid.Simulation.Commands;

/// <summary><c>govgrid check LOG.jsonl [--duty DUTY.jsonl]</c>: exit code 0 for a sound log, 1 for one that breaks an invariant, 2 for one that cannot be read.</summary>
public static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var log = new Argument<string>("LOG") { Description = "A log of events, JSON Lines." };
        var duty = new Option<string?>("--duty") { Description = "When grid workers came on duty and left, JSON Lines {worker, onDuty, at}.", HelpName = "FILE" };
        var command = new Command("check", "Checks a log of events, live or simulated, against what must always hold.") { log, duty };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(log),
            arguments.GetValue(duty),
            arguments.InvocationConfiguration.Output,
            arguments.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string log, string? duty, TextWriter output, TextWriter errors)
    {
        try
        {
            var options = new CheckOptions { Duty = duty is null ? null : LogFile.Duty(duty) };
            var report = EventLogChecker.Check(LogFile.Events(log), options);
            // A log of nothing is sound, but whoever checks one has most likely named another file than they meant.
            if (report.Events == 0) throw new BadLogException($"{log}: expected events, found none.");
            CheckReportText.Write(report, output);
            return report.Passed ? ExitCodes.Done : ExitCodes.NotSound;
        }
        catch (BadLogException error)
        {
            errors.WriteLine(error.Message);
            return ExitCodes.BadInput;
        }
    }
}
