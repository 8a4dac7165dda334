using GovGrid.Simulation.Commands;

return await GovGridCommand.Run(args);
