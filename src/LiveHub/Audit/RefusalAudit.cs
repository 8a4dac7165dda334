using System.Collections.Concurrent;
using GovGrid.LiveHub.Callers;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>
/// Records what was tried and refused before it became a command: the first at once, and those like it of the minute that follows in one row
/// with their number, so that a flood leaves two rows a minute. Where there are too many kinds for that, the rest is one row a minute for each code, of nobody.
/// </summary>
internal sealed class RefusalAudit(LaterRows later, TimeProvider wall)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // A flood from many addresses: those beyond are counted together, and named after none of them.
    private const int MostAtOnce = 200;

    private readonly ConcurrentDictionary<RefusalKind, Gathered> gathered = new();

    /// <summary>Notes a refusal.</summary>
    /// <param name="context">The request.</param>
    /// <param name="action">What was tried.</param>
    /// <param name="outcome">The code of the refusal.</param>
    /// <param name="target">Id of what it was tried on; empty where there is none. Never a text that the caller has typed.</param>
    public void Note(HttpContext context, string action, string outcome, string target = "")
    {
        var entry = context.ToAuditEntry(action, target, outcome) with { From = CallerAddress.Of(context) };
        // Who is not signed in may try anything there is; of who is, each thing is told.
        var kind = new RefusalKind(CallerAddress.SiteOf(context), entry.Actor, entry.Actor == CallerIdentity.Anonymous ? "" : action, outcome, target);
        if (gathered.ContainsKey(kind) || gathered.Count < MostAtOnce) Count(kind, entry, isToldAtOnce: true);
        else Count(RefusalKind.Other(outcome), new AuditEntry(AuditEntry.Several, "", null, "", "", outcome), isToldAtOnce: false);
    }

    /// <summary>Has stored what was gathered for a minute.</summary>
    /// <param name="all">Whether what was gathered for less goes along.</param>
    public void Flush(bool all)
    {
        var now = wall.GetUtcNow();
        foreach (var (kind, same) in gathered)
            if ((all || same.Since + Window <= now) && gathered.TryRemove(kind, out _) && same.Close() is { Times: > 0 } more)
                later.Append(more);
    }

    private void Count(RefusalKind kind, AuditEntry entry, bool isToldAtOnce)
    {
        while (true)
        {
            if (gathered.TryGetValue(kind, out var same) && same.TryCount()) return;
            if (!gathered.TryAdd(kind, new Gathered(entry, wall.GetUtcNow(), isToldAtOnce ? 0 : 1))) continue; // another was faster
            if (isToldAtOnce) later.Append(entry);
            return;
        }
    }

    private sealed record RefusalKind(string? From, string Actor, string Action, string Outcome, string Target)
    {
        public static RefusalKind Other(string outcome) => new(null, "", "", outcome, "");
    }

    private sealed class Gathered(AuditEntry first, DateTimeOffset since, int untold)
    {
        private readonly Lock counting = new();
        private int more = untold;
        private bool closed;

        public DateTimeOffset Since => since;

        /// <summary>Counts another; false where it is closed.</summary>
        public bool TryCount()
        {
            lock (counting)
            {
                if (!closed) more++;
                return !closed;
            }
        }

        /// <summary>Counts no more.</summary>
        /// <returns>Those that no row tells of yet.</returns>
        public AuditEntry Close()
        {
            lock (counting)
            {
                closed = true;
                return first with { Times = more };
            }
        }
    }
}
