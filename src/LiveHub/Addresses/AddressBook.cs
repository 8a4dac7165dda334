using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Addresses;

/// <summary>Looks up standard addresses (标准地址) as people type them.</summary>
public sealed class AddressBook
{
    private readonly ConditionalWeakTable<Town, AddressIndex> indexes = [];

    /// <summary>The standard address that a typed one means; null when it is none.</summary>
    public StandardAddress? Find(Town town, string typed) => IndexOf(town).ByText.GetValueOrDefault(Normal(typed));

    /// <summary>Standard addresses that contain what is typed, those that begin with it first.</summary>
    /// <param name="town">The town.</param>
    /// <param name="typed">Some of an address; nothing is found for nothing.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<StandardAddress> Search(Town town, string typed, int most)
    {
        var wanted = Normal(typed);
        if (wanted.Length == 0) return [];
        var all = IndexOf(town).All;
        var first = all.Where(indexed => indexed.Text.StartsWith(wanted, StringComparison.Ordinal));
        var later = all.Where(indexed => indexed.Text.IndexOf(wanted, StringComparison.Ordinal) > 0);
        return [.. first.Concat(later).Take(most).Select(indexed => indexed.Address)];
    }

    /// <summary>An address without what people write differently: width, case, spaces, dashes.</summary>
    internal static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var typed in text)
        {
            var character = Narrow(typed);
            if (char.IsLetterOrDigit(character))
                normal.Append(char.ToLowerInvariant(character));
            else if (IsDash(character) && normal.Length > 0 && normal[^1] != '-')
                normal.Append('-');
        }

        return normal.ToString();
    }

    // Chinese keyboards type digits and letters as wide as characters.
    private static char Narrow(char character) => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;

    private static bool IsDash(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation;

    private AddressIndex IndexOf(Town town) => indexes.GetValue(town, known => new AddressIndex(known));

    private sealed class AddressIndex
    {
        public AddressIndex(Town town)
        {
            All = [.. town.Definition.Addresses.Select(address => new IndexedAddress(Normal(address.Text), address)).OrderBy(indexed => indexed.Text, StringComparer.Ordinal)];
            ByText = [];
            foreach (var indexed in All) ByText.TryAdd(indexed.Text, indexed.Address);
        }

        public IReadOnlyList<IndexedAddress> All { get; }

        public Dictionary<string, StandardAddress> ByText { get; }
    }

    private sealed record IndexedAddress(string Text, StandardAddress Address);
}
