using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Wire;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.LiveHub.Units;

/// <summary>A unit's queue: its figures, and who of its posts or workers is on duty with what.</summary>
/// <param name="Key">Whose queue.</param>
/// <param name="Waiting">How many incidents wait.</param>
/// <param name="Busy">How many are worked on.</param>
/// <param name="Capacity">How many can be worked on at once.</param>
/// <param name="OldestSeconds">For how long the oldest has waited; 0 when none waits.</param>
/// <param name="OnDuty">Posts or workers on duty.</param>
public sealed record QueueDocument(string Key, int Waiting, int Busy, int Capacity, long OldestSeconds, IReadOnlyList<OnDutyItem> OnDuty)
{
    /// <summary>The command room's desks one by one: together they may look well while one of them is short.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DeskItem>? Desks { get; init; }

    /// <summary>The document of a queue at a time of its town, as a sight sees it.</summary>
    internal static QueueDocument Of(QueueView view, Town town, DateTimeOffset at, Sight sight)
    {
        var figures = QueueItem.Of(view.Depth, at);
        return new QueueDocument(figures.Key, figures.Waiting, figures.Busy, figures.Capacity, figures.OldestSeconds, OnDutyIn(view, sight))
        {
            Desks = view.Depth.Key == UnitKey.CommandRoom ? [.. Enum.GetValues<Desk>().Select(desk => DeskItem.Of(desk, view, town, at))] : null,
        };
    }

    // Who sees the figures only, and is not on duty there, is told of nobody.
    private static IReadOnlyList<OnDutyItem> OnDutyIn(QueueView view, Sight sight) =>
        [.. view.Posts.Where(post => sight.SeesHands(view.Depth.Key) || sight.Incidents.Person == post).Select(post => OnDutyItem.Of(post, view))];
}

/// <summary>A post or worker on duty.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Incident">What it works on; null when it is free, or works on what the caller does not see.</param>
public sealed record OnDutyItem(string Id, string? Incident)
{
    /// <summary>The item of a post.</summary>
    internal static OnDutyItem Of(string post, QueueView view) => new(post, view.Busy.FirstOrDefault(item => item.TakenBy == post)?.Incident);
}

/// <summary>A kind of desk of the command room.</summary>
/// <param name="Desk"><c>intake</c>, <c>dispatch</c>, <c>verify</c>, or <c>lead</c> for the shift leader's.</param>
/// <param name="Waiting">How many incidents wait for it.</param>
/// <param name="Busy">How many it works on.</param>
/// <param name="Capacity">How many posts on duty serve it; a post that serves several kinds counts for each.</param>
/// <param name="OldestSeconds">For how long the oldest has waited; 0 when none waits.</param>
public sealed record DeskItem(string Desk, int Waiting, int Busy, int Capacity, long OldestSeconds)
{
    /// <summary>The item of a desk.</summary>
    internal static DeskItem Of(Desk desk, QueueView view, Town town, DateTimeOffset at)
    {
        var waiting = view.Waiting.Where(item => item.Desk == desk).ToArray();
        var posts = town.FindPosts(UnitKey.CommandRoom)!.Where(post => view.Posts.Contains(post.Id));
        var since = waiting.Select(item => item.Since).DefaultIfEmpty(at).Min();
        return new DeskItem(
            EnumName.Of(desk),
            waiting.Length,
            view.Busy.Count(item => item.Desk == desk),
            posts.Count(post => desk is GovGrid.Towns.Desk.Lead ? post.Role is Role.ShiftLeader : post.Desks.Contains(desk)),
            since < at ? (long)(at - since).TotalSeconds : 0);
    }
}
