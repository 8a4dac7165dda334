using GovGrid.Silo.Hosting;
using Microsoft.Extensions.Hosting;

return await StartUp.Run(async () =>
{
    var builder = Host.CreateApplicationBuilder(args);
    builder.AddGovGridSilo(GovGridSettings.Read(builder.Configuration));
    using var host = builder.Build();
    await host.RunAsync();
});
