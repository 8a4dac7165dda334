using GovGrid.Simulation.Reports;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+41", "+41")]
    [InlineData("-cmd|'/c calc'!A0", "'-cmd|'/c calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    public void A_text_that_a_spreadsheet_would_run_is_made_text(string text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    [Theory]
    [InlineData("-0.5")]
    [InlineData("-1E-07")]
    [InlineData("12")]
    [InlineData("")]
    [InlineData("宁围街道")]
    public void Numbers_below_zero_and_plain_texts_stay_as_they_are(string text) => Assert.Equal(text, CsvCell.Of(text));
}
