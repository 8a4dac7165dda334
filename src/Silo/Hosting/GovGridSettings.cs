using Microsoft.Extensions.Configuration;

namespace GovGrid.Silo.Hosting;

/// <summary>
/// What may be set from outside, from the environment or appsettings.json under the same keys. One table of the README
/// lists them. What storage alone wants to know stands in <c>StorageOptions</c>.
/// </summary>
public sealed record GovGridSettings
{
    /// <summary>Folder for all that outlives the process. GOVGRID_DATA.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folders of the towns to run. GOVGRID_TOWN, comma-separated.</summary>
    public required IReadOnlyList<string> TownFolders { get; init; }

    /// <summary>Real or sampled people. GOVGRID_WORLD.</summary>
    public required WorldKind World { get; init; }

    /// <summary>Simulated seconds a second; 1 without sampled people. GOVGRID_SPEED.</summary>
    public required double Speed { get; init; }

    /// <summary>A mapping file: recorded demand instead of drawn. GOVGRID_DEMAND.</summary>
    public string? DemandFile { get; init; }

    /// <summary>The administrator's token; null to have one made. GOVGRID_ADMIN_TOKEN.</summary>
    public string? AdministratorToken { get; init; }

    /// <summary>Reads and checks all settings.</summary>
    /// <exception cref="SettingsException">Some cannot be run with; the message lists all of them.</exception>
    public static GovGridSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var reader = new SettingsReader(configuration);
        var world = reader.Choice("GOVGRID_WORLD", WorldKind.Simulated);
        var settings = new GovGridSettings
        {
            DataFolder = reader.Text("GOVGRID_DATA") ?? ".data",
            TownFolders = reader.List("GOVGRID_TOWN", "towns/ningwei"),
            World = world,
            Speed = reader.Number("GOVGRID_SPEED", world is WorldKind.Simulated ? 60 : 1, 0.01, 100_000),
            DemandFile = reader.ExistingFile("GOVGRID_DEMAND"),
            AdministratorToken = reader.Text("GOVGRID_ADMIN_TOKEN"),
        };
        Check(settings, reader);
        reader.ThrowIfAny();
        return settings;
    }

    private static void Check(GovGridSettings settings, SettingsReader reader)
    {
        if (settings.World is WorldKind.None && settings.Speed is not 1)
            reader.Fault("GOVGRID_SPEED", "1, because with GOVGRID_WORLD=none the people are real");
        if (settings.World is WorldKind.None && settings.DemandFile is not null)
            reader.Fault("GOVGRID_DEMAND", "no demand file with GOVGRID_WORLD=none: people report by themselves");
        if (settings.AdministratorToken is { Length: < 16 or > 200 })
            reader.Fault("GOVGRID_ADMIN_TOKEN", "16 to 200 characters that nobody can guess", secret: true);
    }
}
