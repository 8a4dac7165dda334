using GovGrid.Silo.Storage;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.UseOrleans(silo =>
{
    silo.UseLocalhostClustering();
    GovGridStorage.AddTo(silo, StorageOptions.From(builder.Configuration));
});
await builder.Build().RunAsync();
