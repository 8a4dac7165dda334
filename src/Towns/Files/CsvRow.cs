using System.Globalization;
using System.Text.RegularExpressions;
using GovGrid.Common;
using GovGrid.Towns.Faults;

namespace GovGrid.Towns.Files;

/// <summary>A row of a CSV file that turns its fields into values and tells where one is not what was expected.</summary>
internal sealed class CsvRow(string file, long line, IReadOnlyDictionary<string, string> fields, FaultList faults)
{
    /// <summary>Where a column of this row stands.</summary>
    public string LocationOf(string column) => $"line {line} column {column}";

    /// <summary>The text of a field; a fault where it is empty.</summary>
    public string Text(string column)
    {
        var value = fields[column];
        if (string.IsNullOrWhiteSpace(value)) faults.Add(file, LocationOf(column), "expected text, found none");
        return value;
    }

    /// <summary>The text of a field that may be empty.</summary>
    public string OptionalText(string column) => fields[column];

    /// <summary>The text of a field that has to match a form.</summary>
    public string Text(string column, Regex form, string described)
    {
        var value = fields[column];
        if (!form.IsMatch(value)) faults.Add(file, LocationOf(column), $"expected {described}, found \"{value}\"");
        return value;
    }

    /// <summary>The text of a field that has to be one of a few.</summary>
    public string OneOf(string column, params string[] allowed)
    {
        var value = fields[column];
        if (!allowed.Contains(value)) faults.Add(file, LocationOf(column), $"expected one of {string.Join(", ", allowed)}, found \"{value}\"");
        return value;
    }

    /// <summary>The Chinese and the English text of two fields.</summary>
    public LocalizedText Texts(string zh, string en) => new(Text(zh), Text(en));

    /// <summary>A place in WGS 84 degrees.</summary>
    public GeoPoint Point(string lon, string lat) => new(Number(lon, -180, 180), Number(lat, -90, 90));

    private double Number(string column, double min, double max)
    {
        if (double.TryParse(fields[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return value; // NaN compares false
        faults.Add(file, LocationOf(column), $"expected a number from {min} to {max}, found \"{fields[column]}\"");
        return 0;
    }
}
