using GovGrid.Silo.Audit.Verifying;
using GovGrid.Silo.Hosting;
using Microsoft.Extensions.Hosting;

if (args is [VerifyAudit.Verb, .. var settings]) return await VerifyAudit.Run(settings);
return await StartUp.Run(async () =>
{
    var builder = Host.CreateApplicationBuilder(args);
    builder.AddGovGridSilo(GovGridSettings.Read(builder.Configuration));
    using var host = builder.Build();
    await host.RunAsync();
});
