using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GovGrid.LiveHub.Hosting;

/// <summary>Sees to an administrator before the first request, and tells on the console when and where the service can be used.</summary>
internal sealed class Welcome(
    AdministratorAccess administrator, GovGridSettings settings, OwnOrigins origins, StartedTowns towns, IServer server, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await administrator.TakeSetting(settings.AdministratorToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await towns.All.WaitAsync(stoppingToken);
        var url = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        await Console.Out.WriteLineAsync($"GovGrid is ready 已就绪: {url}/");
        // Made only now: of a run that ends before this line, nobody would ever see the link whose hash is kept.
        if (await administrator.MakeFirst() is not { } made) return;
        // Not through the log, which may be kept and sent on: this line is the only place where the secret stands.
        await Console.Out.WriteLineAsync($"Set up the administrator's account, once and within an hour 设置管理员账号(一小时内有效,仅可使用一次): {SetUpPage(origins, url)}#{made}");
    }

    /// <summary>The page where the first administrator makes an account, as a browser finds it.</summary>
    /// <param name="origins">The addresses of the setting.</param>
    /// <param name="url">Where the service listens. On an address of figures browsers make no passkeys; on localhost they do.</param>
    internal static string SetUpPage(OwnOrigins origins, string url) =>
        $"{origins.First?.GetLeftPart(UriPartial.Authority) ?? url.Replace("//127.0.0.1:", "//localhost:", StringComparison.Ordinal)}/set-up";
}
