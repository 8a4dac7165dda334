using System.Collections.Concurrent;
using System.Security.Claims;
using GovGrid.LiveHub.Callers;

namespace GovGrid.LiveHub.Access;

/// <summary>The hub connections of this node by token: whose token is revoked must not go on watching over a line that was opened before.</summary>
internal sealed class OpenConnections
{
    private readonly ConcurrentDictionary<string, Line> connections = new(StringComparer.Ordinal);

    /// <summary>Notes a connection.</summary>
    /// <param name="id">The connection's id.</param>
    /// <param name="user">Who opened it.</param>
    /// <param name="abort">Ends it.</param>
    public void Add(string id, ClaimsPrincipal user, Action abort) => connections[id] = new Line(user, abort);

    /// <summary>Forgets a connection that has ended.</summary>
    public void Remove(string id) => connections.TryRemove(id, out _);

    /// <summary>Ids of the tokens that have connections open, and of those that opened them.</summary>
    public IReadOnlyCollection<string> Tokens => connections.Values.SelectMany(line => new[] { line.User.TokenOf(), line.User.OpenerOf() }).ToHashSet(StringComparer.Ordinal);

    /// <summary>Ends the connections of a token and of the sessions that it opened.</summary>
    public void End(string token)
    {
        foreach (var line in connections.Values)
            if (line.User.IsOf(token))
                line.Abort();
    }

    private sealed record Line(ClaimsPrincipal User, Action Abort);
}
