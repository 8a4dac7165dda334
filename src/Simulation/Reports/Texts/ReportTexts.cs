using System.Reflection;
using System.Text.Json;
using GovGrid.Common;

namespace GovGrid.Simulation.Reports.Texts;

/// <summary>All texts of reports in both languages, from <c>report.texts.json</c>.</summary>
public static class ReportTexts
{
    private const string Resource = "report.texts.json";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>The texts by key; places in braces are filled where they are used.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> All { get; } = Read();

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static LocalizedText Of(string key) => All.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"{Resource} has no text '{key}'.");

    /// <summary>The text of a key with its places filled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="places">What goes into each place, in both languages.</param>
    public static LocalizedText Filled(string key, params (string Place, LocalizedText Value)[] places)
    {
        var (zh, en) = (Of(key).Zh, Of(key).En);
        foreach (var (place, value) in places)
            (zh, en) = (zh.Replace($"{{{place}}}", value.Zh, StringComparison.Ordinal), en.Replace($"{{{place}}}", value.En, StringComparison.Ordinal));
        return new LocalizedText(zh, en);
    }

    private static Dictionary<string, LocalizedText> Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, LocalizedText>>(file, Form)!;
    }
}
