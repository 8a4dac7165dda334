using GovGrid.Grains.Common;

namespace GovGrid.Grains.Tests.Town;

/// <summary>Pauses before what failed is tried again.</summary>
public class RetriesTests
{
    [Fact]
    public void They_double_up_to_some_minutes_each_for_itself_until_it_is_done()
    {
        var retries = new Retries();

        Assert.Equal([5, 10, 20, 40, 80, 160, 300, 300], Enumerable.Range(0, 8).Select(_ => retries.Failed("a").TotalSeconds));
        Assert.Equal(5, retries.Failed("b").TotalSeconds);
        for (var i = 0; i < 100; i++) retries.Failed("a");
        Assert.Equal(300, retries.Failed("a").TotalSeconds);

        retries.Succeeded("a");
        Assert.Equal((5, 10), (retries.Failed("a").TotalSeconds, retries.Failed("b").TotalSeconds));
    }
}
