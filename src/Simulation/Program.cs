using System.CommandLine;
using GovGrid.Simulation.Commands;

var govgrid = new RootCommand("govgrid: simulates a town, checks its logs, makes its files, replays what was recorded.") { CheckCommand.Create(), TownCommand.Create(), StatesCommand.Create(), DemandCommand.Create() };
var parsed = govgrid.Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
