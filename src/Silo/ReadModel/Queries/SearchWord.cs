using System.Linq.Expressions;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Search;
using GovGrid.Silo.ReadModel.Rows;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>A word that is searched for.</summary>
internal sealed class SearchWord
{
    private const int Most = 8; // each word is a scan of the table; nobody means more

    private readonly string word;
    private readonly IReadOnlyList<string> marks;

    private SearchWord(string word, IncidentKey service) => (this.word, marks) = (word, TextMarks.OfWordIn(word, service));

    /// <summary>Lets rows through that have the word, and some that only have its marks.</summary>
    public Expression<Func<IncidentRow, bool>> IsPerhapsIn
    {
        get
        {
            var (text, first, second, third, fourth) = (word, marks[0], marks[1], marks[2], marks[3]);
            return row => row.Search.Contains(text)
                || (row.Marks.Contains(first) && row.Marks.Contains(second) && row.Marks.Contains(third) && row.Marks.Contains(fourth));
        }
    }

    /// <summary>The words of a search.</summary>
    public static IReadOnlyList<SearchWord> Of(string? search, IncidentKey service) =>
        [.. (search ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(Most).Select(word => new SearchWord(word, service))];

    /// <summary>Whether a row has the word.</summary>
    /// <param name="row">The row.</param>
    /// <param name="description">Its description, opened; null where it was erased.</param>
    public bool IsIn(IncidentRow row, string? description) =>
        row.Search.Contains(word, StringComparison.Ordinal) || description?.ToLowerInvariant().Contains(word, StringComparison.Ordinal) is true;
}
