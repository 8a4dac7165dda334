using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>A command that was announced.</summary>
internal sealed class BegunCommand(AuditEntry attempt, LaterRows later)
{
    /// <summary>Number of the row of the attempt.</summary>
    public long Number => attempt.Attempt!.Value;

    /// <summary>Has it stored, soon, that the command was carried out.</summary>
    public void Done(AuditNote note) => End(note, AuditEntry.Done);

    /// <summary>Has it stored, soon, that the command was refused, or that it failed.</summary>
    public void Refused(AuditNote note, ApiProblem? problem) => End(note, AuditEntries.OutcomeOf(problem));

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
