using System.Runtime.CompilerServices;
using System.Text;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Addresses;

/// <summary>Looks up standard addresses (标准地址) as people type them.</summary>
public sealed class AddressBook
{
    private readonly ConditionalWeakTable<Town, Pages> books = [];

    /// <summary>The standard address that a typed one means; null when it is none.</summary>
    public StandardAddress? Find(Town town, string typed) => PagesOf(town).ByText.GetValueOrDefault(Normal(typed));

    /// <summary>Standard addresses that contain what is typed, those that begin with it first.</summary>
    /// <param name="town">The town.</param>
    /// <param name="typed">Some of an address; nothing is found for nothing.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<StandardAddress> Search(Town town, string typed, int most)
    {
        var wanted = Normal(typed);
        if (wanted.Length == 0) return [];
        var pages = PagesOf(town).All;
        var first = pages.Where(page => page.Text.StartsWith(wanted, StringComparison.Ordinal));
        var later = pages.Where(page => page.Text.IndexOf(wanted, StringComparison.Ordinal) > 0);
        return [.. first.Concat(later).Take(most).Select(page => page.Address)];
    }

    /// <summary>An address without what people write differently: width, case, spaces, dashes.</summary>
    internal static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var character in text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(character))
                normal.Append(char.ToLowerInvariant(character));
            else if (IsDash(character) && normal.Length > 0 && normal[^1] != '-')
                normal.Append('-');
        return normal.ToString();
    }

    private static bool IsDash(char character) => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.DashPunctuation;

    private Pages PagesOf(Town town) => books.GetValue(town, known => new Pages(known));

    private sealed class Pages
    {
        public Pages(Town town)
        {
            All = [.. town.Definition.Addresses.Select(address => new Page(Normal(address.Text), address)).OrderBy(page => page.Text, StringComparer.Ordinal)];
            ByText = [];
            foreach (var page in All) ByText.TryAdd(page.Text, page.Address);
        }

        public IReadOnlyList<Page> All { get; }

        public Dictionary<string, StandardAddress> ByText { get; }
    }

    private sealed record Page(string Text, StandardAddress Address);
}
