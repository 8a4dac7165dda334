using GovGrid.Silo.ReadModel.Queries;

namespace GovGrid.ReadModel.Tests.Queries;

public sealed class IncidentCursorTests
{
    [Fact]
    public void A_cursor_is_read_as_it_was_written()
    {
        var cursor = new IncidentCursor(new DateTimeOffset(2026, 3, 2, 4, 5, 6, TimeSpan.Zero).AddTicks(7), "330109013-x|y");

        Assert.True(IncidentCursor.TryParse(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("next")]
    [InlineData("%%%")]
    [InlineData("LTF8YQ")] // -1|a
    [InlineData("OTk5OTk5OTk5OTk5OTk5OTk5OXxh")] // far too late
    public void Anything_else_is_no_cursor(string? text) => Assert.False(IncidentCursor.TryParse(text, out _));
}
