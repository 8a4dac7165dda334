namespace GovGrid.Towns.Generating;

/// <summary>Deals a whole number out by weights: at least one each, the rest by largest remainder.</summary>
internal static class Shares
{
    public static IReadOnlyList<int> Of(int total, IReadOnlyList<double> weights)
    {
        if (total < weights.Count) throw new SpecException("$.grids.count", $"expected at least one for each of the {weights.Count} communities, found {total}");
        var sum = weights.Sum();
        var exact = weights.Select(weight => weight / sum * (total - weights.Count)).ToList();
        var shares = exact.Select(share => 1 + (int)share).ToList();
        foreach (var index in Enumerable.Range(0, weights.Count).OrderByDescending(i => exact[i] - (int)exact[i]).ThenBy(i => i).Take(total - shares.Sum()))
            shares[index]++;
        return shares;
    }
}
