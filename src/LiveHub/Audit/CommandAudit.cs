using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>Records commands: that one is about to be given, before it is, and how it ended, behind its answer.</summary>
internal sealed class CommandAudit(IAuditTrail trail, LaterRows later)
{
    private static readonly object Begun = new();

    /// <summary>Whether a request has left rows for its commands, so that nothing else needs to tell how it was refused.</summary>
    public static bool HasBegun(HttpContext context) => context.Items.ContainsKey(Begun);

    /// <summary>The last command that a request has announced; null for none.</summary>
    public static BegunCommand? BegunBy(HttpContext context) => context.Items[Begun] as BegunCommand;

    /// <summary>Stores that a command is about to be given. Give it when this has ended, and end it in any case.</summary>
    /// <param name="context">The request.</param>
    /// <param name="action">The command, such as <c>incident.accept</c>.</param>
    /// <param name="target">To what.</param>
    public async Task<BegunCommand> Begin(HttpContext context, string action, string target)
    {
        var attempt = context.ToAuditEntry(action, target, AuditEntry.Attempted);
        var begun = new BegunCommand(attempt with { Attempt = await trail.Append(attempt) }, later);
        context.Items[Begun] = begun;
        return begun;
    }

    /// <summary>Stores, for a sign-in that changes an account, that it is about to; how it ended is told with the sign-in.</summary>
    public Task Announce(HttpContext context, string target) => Begin(context, AuditedRoute.NameOf(context), target);
}
