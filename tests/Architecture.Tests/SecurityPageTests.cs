using System.Text.RegularExpressions;
using GovGrid.Testing;

namespace GovGrid.Architecture.Tests;

/// <summary>docs/security.md: each line of OWASP ASVS 5.0.0, level 2, with what shows it, or what is open.</summary>
public partial class SecurityPageTests
{
    // How many lines of levels 1 and 2 each section has: https://github.com/OWASP/ASVS, 5.0.0.
    private const string Standard =
        "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 "
        + "6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 "
        + "10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 "
        + "15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";

    private static readonly IReadOnlyList<Line> Lines =
        [.. File.ReadLines(Repository.PathOf("docs", "security.md")).Select(line => Row().Match(line)).Where(row => row.Success).Select(Line.Of)];

    private static readonly HashSet<string> Tests =
        [.. Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).SelectMany(file => Method().Matches(File.ReadAllText(file))).Select(found => found.Groups[1].Value)];

    [Fact]
    public void Each_line_of_the_standard_stands_there_once_in_its_order() =>
        Assert.Equal(Standard.Split(' ').SelectMany(Numbers), Lines.Select(line => line.Number));

    [Fact]
    public void What_is_met_names_a_test_or_a_file_that_is_there() =>
        Assert.All(Lines.Where(line => line.Stands == "met"), line => Assert.True(IsThere(line.Shown), $"{line.Number}: there is no {line.Shown}."));

    [Fact]
    public void What_is_not_met_says_why_and_names_nothing()
    {
        Assert.Subset(new HashSet<string> { "met", "open", "not applicable" }, Lines.Select(line => line.Stands).ToHashSet());
        Assert.All(Lines, line => Assert.NotEmpty(line.How));
        Assert.All(Lines.Where(line => line.Stands != "met"), line => Assert.Empty(line.Shown));
    }

    private static bool IsThere(string shown) => shown.Length > 0 && (Tests.Contains(shown) || Path.Exists(Repository.PathOf(shown.Split('/'))));

    private static IEnumerable<string> Numbers(string section)
    {
        var (number, count) = (section.Split(':')[0], int.Parse(section.Split(':')[1]));
        return Enumerable.Range(1, count).Select(line => $"V{number}.{line}");
    }

    [GeneratedRegex(@"^\| (V[0-9.]+) \| ([^|]*) \| ([^|]*) \|\s*`?([^|`]*)`?\s*\|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Method();

    private sealed record Line(string Number, string Stands, string How, string Shown)
    {
        public static Line Of(Match row) => new(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value.Trim());
    }
}
