using System.CommandLine;
using System.Globalization;
using GovGrid.Towns;
using GovGrid.Towns.Generating;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Commands;

/// <summary>
/// <c>govgrid town generate SPEC.json --out DIR</c> makes the files of a town that nobody has drawn or counted; <c>govgrid town check
/// DIR</c> reads a town as every host does. Exit code 0 when done, 2 with file, place and expectation for what cannot be used.
/// </summary>
public static class TownCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("town", "Makes and checks the files of a town.") { Generate(), Check() };

    private static Command Generate()
    {
        var spec = new Argument<string>("SPEC") { Description = "What to generate from, JSON; its source files lie beside it." };
        var folder = new Option<string>("--out") { Description = "Folder of the town; files of an earlier run are replaced.", HelpName = "DIR", Required = true };
        var command = new Command("generate", "Generates zones, communities, grids, workers and addresses.") { spec, folder };
        command.SetAction(arguments => Try(arguments, $"--out {arguments.GetRequiredValue(folder)}: expected a folder that can be made and written", output =>
        {
            TownGenerator.Generate(arguments.GetRequiredValue(spec), arguments.GetRequiredValue(folder));
            output.WriteLine($"generated {arguments.GetRequiredValue(folder)}");
        }));
        return command;
    }

    private static Command Check()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the town." };
        var command = new Command("check", "Reads and checks a town.") { folder };
        command.SetAction(arguments => Try(arguments, $"{arguments.GetRequiredValue(folder)}: expected a folder that can be read", output => Describe(TownFolder.Load(arguments.GetRequiredValue(folder)).Definition, output)));
        return command;
    }

    private static void Describe(TownDefinition town, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{town.Code} {town.Name.Zh} {town.Name.En}, version {town.Version}: {town.Zones.Count} zones, {town.Communities.Count} communities, {town.Grids.Count} grids, {town.Workers.Count} workers, {town.Platforms.Count} platforms, {town.Agencies.Count} agencies, {town.Categories.Count} categories, {town.Addresses.Count} addresses"));

    private static int Try(ParseResult arguments, string expected, Action<TextWriter> action)
    {
        try
        {
            action(arguments.InvocationConfiguration.Output);
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is TownFileException or GenerationException)
        {
            arguments.InvocationConfiguration.Error.WriteLine(error.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            arguments.InvocationConfiguration.Error.WriteLine($"{expected}. {error.Message}");
            return ExitCodes.BadInput;
        }
    }
}
