using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Hosting;
using GovGrid.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovGrid.LiveHub.Tests.Hosting;

public sealed class LogLevelTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.Error)] // a caller's wrong arguments, with a stack trace
    [InlineData("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Error)] // what StartUp tells, with a stack trace
    public async Task What_callers_do_wrong_is_told_to_them_and_not_to_the_log(string? category, LogLevel level)
    {
        await using var app = Build(out var folder);
        var logs = app.Services.GetRequiredService<ILoggerFactory>();

        Assert.False(logs.CreateLogger(category!).IsEnabled(level));
        Assert.False(logs.CreateLogger(typeof(TokenAuthentication).FullName!).IsEnabled(LogLevel.Information)); // each call without a token
        Assert.True(logs.CreateLogger("GovGrid.LiveHub").IsEnabled(LogLevel.Information));
        folder.Delete(recursive: true);
    }

    private static Microsoft.AspNetCore.Builder.WebApplication Build(out DirectoryInfo folder)
    {
        folder = Directory.CreateTempSubdirectory("govgrid-logs-");
        return LiveHubApp.Build(
            "--GOVGRID_WORLD=none", $"--GOVGRID_DATA={folder.FullName}", $"--GOVGRID_TOWN={Repository.PathOf("towns", "ningwei")}", "--urls=http://127.0.0.1:0");
    }
}
