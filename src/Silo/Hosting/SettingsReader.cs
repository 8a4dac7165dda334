using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GovGrid.Silo.Hosting;

/// <summary>Reads settings by key and gathers what is wrong with them, so that all faults are told at once.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> faults = [];

    public string? Text(string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public IReadOnlyList<string> List(string key, string fallback) =>
        (Text(key) ?? fallback).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public T Choice<T>(string key, T fallback)
        where T : struct, Enum
    {
        if (Text(key) is not { } text) return fallback;
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return value;
        Fault(key, string.Join(" or ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant())));
        return fallback;
    }

    public double Number(string key, double fallback, double least, double most)
    {
        if (Text(key) is not { } text) return fallback;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Fault(key, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return fallback;
    }

    public string? ExistingFile(string key)
    {
        var file = Text(key);
        if (file is not null && !File.Exists(file)) Fault(key, $"a file; there is none at {Path.GetFullPath(file)}");
        return file;
    }

    public void Fault(string key, string expected, bool secret = false) =>
        faults.Add($"{key} is '{(secret ? "…" : Text(key))}'. Expected: {expected}.");

    public void ThrowIfAny()
    {
        if (faults.Count > 0) throw new SettingsException(string.Join(Environment.NewLine, faults));
    }
}
