namespace GovGrid.Towns.Tests.Fixtures;

/// <summary>Counts what a call puts on the heap.</summary>
internal static class Allocations
{
    /// <summary>Bytes per thousand calls, on this thread, after one call to warm up.</summary>
    public static long Of(Action call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
