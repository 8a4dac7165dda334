using System.Text.Json;
using GovGrid.Silo.Privacy.Masking;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Silo.Privacy.Rules;

/// <summary>The rules of the towns of this service.</summary>
public sealed class TownPrivacy
{
    private readonly Dictionary<string, (TimesKept Kept, Masker Masker)> byTown;

    /// <summary>Holds rules by a town's code.</summary>
    public TownPrivacy(IReadOnlyDictionary<string, PrivacyRules> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        byTown = rules.ToDictionary(town => town.Key, town => (town.Value.Kept, new Masker(town.Key, town.Value.Masks)));
    }

    /// <summary>Reads the rules of towns from their folders, which can be loaded.</summary>
    /// <exception cref="DataFileException">A file is not what it should be.</exception>
    public static TownPrivacy Load(IEnumerable<string> folders) => new(folders.ToDictionary(CodeIn, PrivacyFile.Load));

    /// <summary>How long what is kept in a town.</summary>
    public TimesKept KeptIn(Town town) => Of(town).Kept;

    /// <summary>What masks texts in a town.</summary>
    public Masker MaskerOf(Town town) => Of(town).Masker;

    private static string CodeIn(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "town.json")));
        return file.RootElement.GetProperty("code").GetString()!;
    }

    private (TimesKept Kept, Masker Masker) Of(Town town)
    {
        ArgumentNullException.ThrowIfNull(town);
        return byTown[town.Code];
    }
}
