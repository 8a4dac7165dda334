using System.Text;
using GovGrid.LiveHub.Reports;

namespace GovGrid.LiveHub.Tests.Reports;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("一号, 二号", "\"一号, 二号\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(null, "")]
    public void No_text_is_a_formula_or_breaks_the_table(string? text, string cell)
    {
        var table = new CsvTable();
        table.Text(text);
        table.Text("next");
        table.EndRow();

        Assert.Equal($"\uFEFF{cell},next\r\n", Encoding.UTF8.GetString(table.ToBytes()));
    }

    [Fact]
    public void Numbers_have_a_point_and_four_decimals_at_most_and_may_be_below_zero()
    {
        var table = new CsvTable();
        foreach (var number in new double?[] { 2 / 3.0, 1234.5, 0, null, -1 }) table.Number(number);

        Assert.Equal("\uFEFF0.6667,1234.5,0,,-1", Encoding.UTF8.GetString(table.ToBytes()));
    }
}
