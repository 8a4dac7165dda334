using GovGrid.LiveHub.Hosting;
using GovGrid.Silo.Hosting;

return await StartUp.Run(async () =>
{
    await using var app = LiveHubApp.Build(args);
    await app.RunAsync();
});
