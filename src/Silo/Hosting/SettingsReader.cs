using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace GovGrid.Silo.Hosting;

/// <summary>Reads settings by key and gathers what is wrong with them, so that all faults are told at once.</summary>
/// <param name="configuration">Where they stand.</param>
public sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> faults = [];

    /// <summary>A text; null where there is none.</summary>
    public string? Text(string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Texts between commas.</summary>
    public IReadOnlyList<string> List(string key, string fallback) =>
        (Text(key) ?? fallback).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>One of an enum's members, in any case.</summary>
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

    /// <summary>A number within bounds.</summary>
    public double Number(string key, double fallback, double least, double most)
    {
        if (Text(key) is not { } text) return fallback;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Fault(key, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return fallback;
    }

    /// <summary>A whole number within bounds.</summary>
    public int Count(string key, int fallback, int least, int most)
    {
        if (Text(key) is not { } text) return fallback;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Fault(key, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return fallback;
    }

    /// <summary>Yes or no.</summary>
    public bool Flag(string key, bool fallback)
    {
        if (Text(key) is not { } text) return fallback;
        if (bool.TryParse(text, out var flag)) return flag;
        Fault(key, "true or false");
        return fallback;
    }

    /// <summary>A file that is there; null where none is named.</summary>
    public string? ExistingFile(string key)
    {
        var file = Text(key);
        if (file is not null && !File.Exists(file)) Fault(key, $"a file; there is none at {Path.GetFullPath(file)}");
        return file;
    }

    /// <summary>Notes a fault.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="secret">Whether its value is shown to nobody.</param>
    public void Fault(string key, string expected, bool secret = false) => Fault(key, secret ? "…" : Text(key) ?? "", expected);

    /// <summary>Notes a fault of a part of a setting.</summary>
    public void Fault(string key, string part, string expected) => faults.Add($"{key} is '{part}'. Expected: {expected}.");

    /// <summary>Ends the start if there is any fault.</summary>
    /// <exception cref="SettingsException">There is; the message lists all.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0) throw new SettingsException(string.Join(Environment.NewLine, faults));
    }
}
