using System.Text.RegularExpressions;
using GovGrid.Simulation.Reports.Texts;
using GovGrid.Testing;

namespace GovGrid.Simulation.Tests.Reports;

public sealed partial class ReportTextsTests
{
    public static TheoryData<string> Keys => [.. ReportTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_text_is_there_in_both_languages_with_the_same_places(string key)
    {
        var text = ReportTexts.Of(key);

        Assert.False(string.IsNullOrWhiteSpace(text.Zh));
        Assert.False(string.IsNullOrWhiteSpace(text.En));
        Assert.Equal(Places(text.Zh), Places(text.En));
        if (key is not "missing" && Letters().IsMatch(Place().Replace(text.En, ""))) Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Zh);
    }

    [Fact]
    public void No_text_lies_there_that_nobody_uses()
    {
        var sources = string.Concat(Directory.GetFiles(Repository.PathOf("src/Simulation/Reports"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        // Keys that are put together stand in the sources up to their dot.
        Assert.DoesNotContain(ReportTexts.All.Keys, key => !sources.Contains($"\"{key}\"", StringComparison.Ordinal) && !sources.Contains($"\"{key.Split('.')[0]}.{{", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order().Distinct();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[A-Za-z]{4}")]
    private static partial Regex Letters();
}
