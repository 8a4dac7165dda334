namespace GovGrid.Towns.Generating;

/// <summary>Moves communities from large zones to smaller ones beside them, as long as that evens sizes out and leaves every zone in one piece.</summary>
internal static class ZoneBalancer
{
    public static void EvenOut(int[] zoneOf, IReadOnlyList<int> sizes, IReadOnlyList<SortedSet<int>> beside)
    {
        while (Best(zoneOf, sizes, beside) is { } move) zoneOf[move.Community] = move.Zone;
    }

    // Each move lowers the sum of the squared sizes, so they come to an end.
    private static (int Community, int Zone)? Best(int[] zoneOf, IReadOnlyList<int> sizes, IReadOnlyList<SortedSet<int>> beside)
    {
        var total = new int[zoneOf.Max() + 1];
        for (var i = 0; i < zoneOf.Length; i++) total[zoneOf[i]] += sizes[i];
        return (from community in Enumerable.Range(0, zoneOf.Length)
                let own = zoneOf[community]
                from zone in beside[community].Select(other => zoneOf[other]).Where(zone => zone != own).Distinct()
                let gain = total[own] - total[zone] - sizes[community]
                where gain > 0 && StaysWhole(community, zoneOf, beside)
                orderby gain * sizes[community] descending, community, zone
                select ((int, int)?)(community, zone)).FirstOrDefault();
    }

    private static bool StaysWhole(int without, int[] zoneOf, IReadOnlyList<SortedSet<int>> beside)
    {
        var rest = Enumerable.Range(0, zoneOf.Length).Where(i => zoneOf[i] == zoneOf[without] && i != without).ToHashSet();
        if (rest.Count == 0) return false;
        var open = new Stack<int>([rest.First()]);
        rest.Remove(open.Peek());
        while (open.TryPop(out var community))
            foreach (var next in beside[community].Where(rest.Remove))
                open.Push(next);
        return rest.Count == 0;
    }
}
