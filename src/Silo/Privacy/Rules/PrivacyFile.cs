using GovGrid.Silo.Privacy.Masking;
using GovGrid.Towns.Loading;

namespace GovGrid.Silo.Privacy.Rules;

/// <summary>Reads a town's <c>privacy.json</c>; where its folder has none, the one that all towns start from (towns/privacy.json) counts.</summary>
public static class PrivacyFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "privacy.json";

    private const string Schema = "privacy.schema.json";

    /// <summary>What counts where a town says nothing.</summary>
    public static PrivacyRules Default { get; } = ReadDefault();

    /// <summary>The rules of a town's folder.</summary>
    /// <exception cref="DataFileException">The file is not what it should be.</exception>
    public static PrivacyRules Load(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? DataFile.Read<PrivacyRules>(path, typeof(DataFile).Assembly, Schema, Check) : Default;
    }

    private static PrivacyRules ReadDefault()
    {
        using var stream = typeof(PrivacyFile).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The assembly carries no {Name}.");
        using var reader = new StreamReader(stream);
        return DataFile.Parse<PrivacyRules>(Name, reader.ReadToEnd(), typeof(DataFile).Assembly, Schema);
    }

    private static IEnumerable<(string Place, string Problem)> Check(PrivacyRules rules)
    {
        foreach (var (index, rule) in rules.Masks.Index())
            if (Mask.WhyNot(rule) is { } problem) yield return ($"$.masks[{index}].pattern", problem);
    }
}
