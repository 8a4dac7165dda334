using GovGrid.Silo.Hosting;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Time;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
var settings = GovGridSettings.Read(builder.Configuration);
builder.UseOrleans(silo =>
{
    silo.UseLocalhostClustering();
    var database = GovGridStorage.AddTo(silo, StorageOptions.From(builder.Configuration));
    GovGridClock.AddTo(silo, new ClockOptions { Simulated = settings.World is WorldKind.Simulated, Speed = settings.Speed }, database);
});
await builder.Build().RunAsync();
