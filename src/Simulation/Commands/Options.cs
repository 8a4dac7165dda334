using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using GovGrid.Common;

namespace GovGrid.Simulation.Commands;

/// <summary>Options whose values are more than texts: each says what was expected where it cannot read one.</summary>
internal static class Options
{
    private const double LongestDays = 36_600;

    /// <summary>What is said where Ctrl-C came before there was anything to tell.</summary>
    public const string StoppedEarly = "stopped before the end: nothing is known";

    /// <summary>One of the values of an enumeration, by its name; the first when left out.</summary>
    public static Option<T> OneOf<T>(string name, string meaning)
        where T : struct, Enum
    {
        string[] known = [.. Enum.GetValues<T>().Select(value => EnumName.Of(value))];
        return new(name)
        {
            Description = meaning,
            HelpName = string.Join('|', known),
            CustomParser = given => Read<T?>(
                given, text => Array.FindIndex(known, own => own.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? Enum.GetValues<T>()[index] : null,
                $"one of {string.Join(", ", known)}") ?? default,
        };
    }

    /// <summary>Where a service runs; must be there.</summary>
    public static Option<Uri> Url(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "URL",
        Required = true,
        CustomParser = given => Read(given, text => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null, "an address such as http://127.0.0.1:5080"),
    };

    /// <summary>A token; must be there.</summary>
    public static Option<string> Token(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "TOKEN",
        Required = true,
        CustomParser = given => Read(given, text => text.Length > 0 && text.All(character => character is > ' ' and <= '~') ? text : null, "a token, as the service shows it", secret: true),
    };

    /// <summary>A date, or nothing.</summary>
    public static Option<DateOnly?> Date(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "YYYY-MM-DD",
        CustomParser = given => Read<DateOnly?>(given, text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null, "a date such as 2018-04-10"),
    };

    /// <summary>A whole number from 1, or nothing.</summary>
    public static Option<int?> Count(string name, string meaning, int most) => new(name)
    {
        Description = meaning,
        HelpName = "N",
        CustomParser = given => Read<int?>(
            given,
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {most}")),
    };

    /// <summary>A whole number from 0 that scenarios can hold, or nothing.</summary>
    public static Option<ulong?> Number(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "N",
        CustomParser = given => Read<ulong?>(given, text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue ? number : null,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {long.MaxValue}")),
    };

    /// <summary>A number of days above 0, or nothing.</summary>
    public static Option<double?> Days(string meaning) => new("--days")
    {
        Description = meaning,
        HelpName = "X",
        CustomParser = given => Read<double?>(
            given, text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LongestDays ? number : null,
            string.Create(CultureInfo.InvariantCulture, $"a number above 0 and at most {LongestDays}")),
    };

    /// <summary>Seed and days over those of a scenario.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Over(ulong? seed, double? days)
    {
        var over = new Dictionary<string, JsonElement>();
        if (seed is { } wanted) over["seed"] = JsonSerializer.SerializeToElement(wanted);
        if (days is { } length) over["days"] = JsonSerializer.SerializeToElement(length);
        return over;
    }

    private static T? Read<T>(ArgumentResult given, Func<string, T?> read, string expected, bool secret = false)
    {
        var text = given.Tokens is [var token, ..] ? token.Value : "";
        if (read(text) is { } value) return value;
        given.AddError($"{((OptionResult)given.Parent!).Option.Name} {(secret ? "…" : $"'{text}'")}: expected {expected}.");
        return default;
    }
}
