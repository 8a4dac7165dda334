using System.Globalization;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Time;

public sealed class CrashingClockTests
{
    [Fact]
    public void Time_never_goes_back_though_the_process_is_killed()
    {
        using var directory = new TemporaryDirectory();
        var last = 0L;
        for (var round = 0; round < 3; round++)
        {
            using var child = new ChildProcess(["tell", directory.Path, "600"]);
            child.Await(lines: 500);
            child.Kill();

            foreach (var words in child.Said)
            {
                var now = long.Parse(words[1], CultureInfo.InvariantCulture);
                Assert.True(now >= last, $"round {round}: {now} came after {last}");
                last = now;
            }
        }
    }
}
