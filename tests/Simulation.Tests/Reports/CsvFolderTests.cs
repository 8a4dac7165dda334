using System.Globalization;
using System.Text;
using GovGrid.Simulation.Reports.Tables;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class CsvFolderTests(LivedRun run) : IClassFixture<LivedRun>
{
    [Fact]
    public void Every_figure_reads_back_equal_in_long_form()
    {
        var rows = Written("figures");

        Assert.Equal(["path", "mean", "halfWidth95", "replications"], rows[0]);
        Assert.Equal(run.Figures.Paths, rows[1..].Select(row => row[0]));
        foreach (var row in rows[1..])
        {
            var figure = run.Figures[row[0]];
            Assert.Equal((figure.Mean, figure.HalfWidth95, figure.Replications), (Number(row[1]), Number(row[2]), int.Parse(row[3], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Every_value_of_a_replication_reads_back_equal()
    {
        var rows = Written("replications");

        Assert.Equal(["replication", "path", "value"], rows[0]);
        Assert.Equal(run.Figures.Paths.Count * run.Figures.Results.Count, rows.Count - 1);
        Assert.All(rows[1..], row => Assert.Equal(run.Figures.Results[int.Parse(row[0], CultureInfo.InvariantCulture)].Figures[row[1]], Number(row[2])));
    }

    [Theory]
    [InlineData("categories", 5)]
    [InlineData("zones", 2)]
    [InlineData("crews", 1)]
    [InlineData("hours", 168)]
    [InlineData("limits", 5 * 5 * 2)]
    public void A_wide_table_has_a_row_per_thing_and_all_rows_are_as_long_as_the_header(string table, int expected)
    {
        var rows = Written(table);

        Assert.Equal(expected, rows.Count - 1);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
    }

    [Fact]
    public void A_queue_stands_with_its_names_and_figures()
    {
        var rows = Written("queues");
        var zone = rows.Single(row => row[0] == "zone/z1");

        Assert.Equal(["queue", "nameZh", "nameEn"], rows[0][..3]);
        Assert.Equal(["z1网格员", "Grid workers of z1"], zone[1..3]);
        Assert.Equal(run.Figures["queues.zone/z1.utilisation"].Mean, Number(zone[rows[0].IndexOf("utilisation")]));
    }

    [Fact]
    public void Hours_that_did_not_occur_have_no_occurrence_and_those_of_three_days_one_each()
    {
        var rows = Written("hours");
        var seen = rows[1..].Select(row => Number(row[rows[0].IndexOf("occurrences")])).ToArray();

        Assert.Equal(Enumerable.Repeat(1.0, 72), seen[..72]);
        Assert.Equal(Enumerable.Repeat(0.0, 96), seen[72..]);
    }

    [Fact]
    public void What_has_commas_quotes_or_line_breaks_is_quoted_and_lines_end_in_CR_LF()
    {
        using var text = new StringWriter();

        CsvFolder.Write(text, new Table("odd", [new TextColumn("text", ["a,b", "say \"hi\"", "two\r\nlines", "plain 宁围"]), new NumberColumn("x", [1.5, double.NaN, -1e-9, 1234567.125])]));

        Assert.Equal("text,x\r\n\"a,b\",1.5\r\n\"say \"\"hi\"\"\",\r\n\"two\r\nlines\",-1E-09\r\nplain 宁围,1234567.125\r\n", text.ToString());
        Assert.Equal([["text", "x"], ["a,b", "1.5"], ["say \"hi\"", ""], ["two\r\nlines", "-1E-09"], ["plain 宁围", "1234567.125"]], CsvText.Parse(text.ToString()));
    }

    private List<List<string>> Written(string table)
    {
        var folder = Directory.CreateTempSubdirectory("govgrid-csv-");
        try
        {
            CsvFolder.Write(folder.FullName, RunTables.Of(LivedRun.Scenario, run.Figures));
            return CsvText.Parse(new UTF8Encoding(false, true).GetString(File.ReadAllBytes(Path.Combine(folder.FullName, $"{table}.csv"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Number(string text) => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
}
