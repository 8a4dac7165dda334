using GovGrid.Common;
using GovGrid.Towns;

namespace GovGrid.Grains.Territory;

/// <summary>
/// Which posts people fill. It is the town's and durable, because units forget whom they had, and people come only once a shift. Simulated
/// people are not in it: they hear that a unit has started, and come again.
/// </summary>
/// <param name="posts">Ids of the posts; stored by who owns it.</param>
/// <param name="town">The town.</param>
internal sealed class Attendance(SortedSet<string> posts, Town town)
{
    /// <summary>The posts with their units, ordered; without those that the town no longer has.</summary>
    public IEnumerable<(UnitKey Unit, string Post)> All
    {
        get
        {
            foreach (var post in posts.ToArray()) // people come and go while units are told
                if (town.UnitOf(post) is { } unit)
                    yield return (unit, post);
        }
    }

    /// <summary>Somebody comes.</summary>
    /// <returns>Whether the post was empty.</returns>
    public bool Come(string post) => posts.Add(post);

    /// <summary>Somebody leaves.</summary>
    /// <returns>Whether the post was filled.</returns>
    public bool Leave(string post) => posts.Remove(post);
}
