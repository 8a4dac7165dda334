using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>Records commands: that one is about to be given, before it is, and how it ended, behind its answer.</summary>
internal sealed class CommandAudit(IAuditTrail trail, LaterRows later)
{
    private static readonly object Begun = new();

    /// <summary>Whether a request has left rows for its commands, so that nothing else needs to tell how it was refused.</summary>
    public static bool HasBegun(HttpContext context) => context.Items.ContainsKey(Begun);

    /// <summary>Stores that a command is about to be given. Give it when this has ended, and end it in any case.</summary>
    /// <param name="context">The request.</param>
    /// <param name="action">The command, such as <c>incident.accept</c>.</param>
    /// <param name="target">To what.</param>
    public async Task<BegunCommand> Begin(HttpContext context, string action, string target)
    {
        var attempt = context.ToAuditEntry(action, target, AuditEntry.Attempted);
        var number = await trail.Append(attempt);
        context.Items[Begun] = true;
        return new BegunCommand(attempt with { Attempt = number }, later);
    }

    /// <summary>What the audit calls a problem: what is kept from the caller, because it is another's, is told here.</summary>
    public static string OutcomeOf(ApiProblem? problem) => problem is { IsForeign: true } ? ProblemCodes.NotAllowed : problem?.Code ?? ProblemCodes.Internal;
}

/// <summary>A command that was announced.</summary>
internal sealed class BegunCommand(AuditEntry attempt, LaterRows later)
{
    /// <summary>Has it stored, soon, that the command was carried out.</summary>
    public void Done(AuditNote note) => End(note, AuditEntry.Done);

    /// <summary>Has it stored, soon, that the command was refused, or that it failed.</summary>
    public void Refused(AuditNote note, ApiProblem? problem) => End(note, CommandAudit.OutcomeOf(problem));

    /// <summary>Has its end stored soon.</summary>
    public void End(AuditNote note, string outcome)
    {
        var target = note.Target ?? attempt.Target;
        later.Append(attempt with
        {
            Outcome = outcome,
            Target = target,
            Town = AuditEntries.TownOf(target) ?? attempt.Town,
            Before = note.Before,
            After = note.After,
        });
    }
}
