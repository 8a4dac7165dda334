using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.LiveHub.Tests.Privacy;

public sealed class LostRingTests
{
    [Fact]
    public async Task Without_its_key_ring_the_service_does_not_start_and_says_why()
    {
        var first = await TestServer.Start();
        await first.Stop();

        var error = await Assert.ThrowsAsync<StorageException>(() => TestServer.Start(first.Data, $"--GOVGRID_KEYS={Path.Combine(first.Data, "others")}"));

        Assert.Contains("GOVGRID_KEYS", error.Message, StringComparison.Ordinal);
    }
}
