using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace GovGrid.Testing;

/// <summary>
/// The real program in a process of its own, as people start it: silo, web edge and, when wanted, simulated people. It can be killed without
/// warning and started again on the same data.
/// </summary>
public sealed class LiveHubProcess : IAsyncDisposable
{
    /// <summary>The token that signs in as administrator.</summary>
    public const string AdminToken = "test-administrator-token-0123456789abcdef";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3); // a loaded machine of two cores

    private readonly StringBuilder output = new();
    private readonly string data = Directory.CreateTempSubdirectory("govgrid-").FullName;
    private readonly Dictionary<string, string> settings;
    private Process? process;

    /// <summary>Prepares it with settings besides the usual ones; nothing runs yet.</summary>
    public LiveHubProcess(IReadOnlyDictionary<string, string>? settings)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        Client = new HttpClient { BaseAddress = Address, Timeout = Patience };
        Client.DefaultRequestHeaders.Authorization = new("Bearer", AdminToken);
        this.settings = new()
        {
            ["ASPNETCORE_URLS"] = Address.ToString(),
            ["GOVGRID_DATA"] = data,
            ["GOVGRID_TOWN"] = Repository.PathOf("towns", "ningwei"),
            ["GOVGRID_ADMIN_TOKEN"] = AdminToken,
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string>()) this.settings[key] = value;
    }

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; }

    /// <summary>Signed in as administrator.</summary>
    public HttpClient Client { get; }

    /// <summary>Its folder, the same after a restart.</summary>
    public string Data => data;

    /// <summary>All that it has printed so far.</summary>
    public string Output
    {
        get { lock (output) return output.ToString(); }
    }

    /// <summary>Starts it with settings besides the usual ones, and waits until it is ready.</summary>
    public static async Task<LiveHubProcess> Start(IReadOnlyDictionary<string, string>? settings = null)
    {
        var started = new LiveHubProcess(settings);
        try
        {
            started.Launch();
            await started.Ready();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Has the administrator make a token for a role.</summary>
    /// <param name="role">The role in camel case, such as <c>operator</c>.</param>
    /// <param name="subject">Id of the post, worker or account.</param>
    public async Task<string> MakeToken(string role, string subject)
    {
        using var answer = await Client.PostAsJsonAsync(new Uri("/api/v1/tokens", UriKind.Relative), new { role, subject });
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["token"]!;
    }

    /// <summary>Ends it at once, as kill -9 does.</summary>
    public async Task Kill()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as ctrl-C does; fails unless it does so by itself and with 0.</summary>
    public async Task Stop()
    {
        using var signal = Process.Start("kill", ["-TERM", process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        if (process.ExitCode != 0) throw new InvalidOperationException($"The program ended with {process.ExitCode}:\n{Output}");
    }

    /// <summary>Starts it again on the same data and address, and waits until it is ready.</summary>
    public Task Restart()
    {
        Launch();
        return Ready();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false }) await Kill();
        Client.Dispose();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>Starts it, for the first time or again; it is not ready yet.</summary>
    public void Launch()
    {
        var start = new ProcessStartInfo("dotnet", [Repository.ProgramOf("LiveHub")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // pipes for debuggers, which one that is killed leaves in the folder for temporary files
        foreach (var (key, value) in settings) start.Environment[key] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until it is ready. It is asked as every operator's probe does: there is nothing to wait on but its answer.</summary>
    public async Task Ready()
    {
        var watch = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await IsReady())
        {
            if (process!.HasExited) throw new InvalidOperationException($"The program ended with {process.ExitCode}:\n{Output}");
            if (watch.Elapsed > Patience) throw new TimeoutException($"The program was not ready in {Patience}:\n{Output}");
            await pause.WaitForNextTickAsync();
        }
    }

    private async Task<bool> IsReady()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false; // not listening yet
        }
    }

    private void Keep(string? line)
    {
        lock (output) output.AppendLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
