using System.Security.Claims;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.LiveHub.Wire;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Carries out one command on many incidents, some at a time; that one is refused or cannot be reached stops no other.</summary>
internal sealed class CommandBatch(CommandRunner runner, IncidentFinder finder, CommandAudit audit, ILogger<CommandBatch> log)
{
    private const int Most = 200;
    private const string BodyField = "body";

    // Enough to hide the way to storage, and few enough that one click leaves room for everybody else.
    private const int AtOnce = 8;

    /// <summary>Carries it out.</summary>
    /// <exception cref="ProblemException">The batch itself is wrong; nothing was done then.</exception>
    public async Task<BatchOutcomes> Run(BatchBody batch, IdempotencyKey key, HttpContext context)
    {
        var command = Read(batch, context.User);
        var given = command.Read(batch.Body, BodyField);
        CheckFields(batch.Ids!, given, context.User);
        var outcomes = new BatchOutcome[batch.Ids!.Count];
        await Parallel.ForAsync(0, outcomes.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = context.RequestAborted }, async (index, _) =>
            outcomes[index] = await One(batch.Ids[index], command, key, given, context));
        var done = outcomes.Count(outcome => outcome.Problem is null);
        return new BatchOutcomes(done, outcomes.Length - done, outcomes);
    }

    private static OfferedCommand Read(BatchBody batch, ClaimsPrincipal user)
    {
        var faults = new FieldFaults();
        var command = CommandCatalogue.Find(batch.Command);
        if (command is null) faults.Add("command", $"one of {CommandCatalogue.Names}");
        if (batch.Ids is not { Count: > 0 and <= Most } || batch.Ids.Any(id => id is null)) faults.Add("ids", $"a list of 1 to {Most} incidents");
        else if (batch.Ids.Distinct(StringComparer.Ordinal).Count() < batch.Ids.Count) faults.Add("ids", "each incident once");
        faults.ThrowIfAny();
        return command!;
    }

    // The body is one for all, so what is wrong with it is told once. Whether incidents are there is asked one by one.
    private void CheckFields(IReadOnlyList<string> ids, GivenCommand given, ClaimsPrincipal user)
    {
        var faults = new FieldFaults(BodyField + ".");
        foreach (var id in ids)
        {
            try
            {
                runner.Read(id, user, given, faults);
                break;
            }
            catch (ProblemException)
            {
                // No incident of the caller's towns: its own outcome says so.
            }
        }

        faults.ThrowIfAny();
    }

    private async Task<BatchOutcome> One(string id, OfferedCommand command, IdempotencyKey key, GivenCommand given, HttpContext context)
    {
        var note = new AuditNote();
        BegunCommand? begun = null;
        try
        {
            begun = await audit.Begin(context, command.Action, AuditTargets.Incident(id));
            var outcome = await runner.Run(id, context.User, key, given, note);
            var seen = outcome.State is { } state && await finder.Sees(context.User, state) ? state : null;
            if (outcome.Refusal is { } refusal) return No(RefusalProblem.Of(refusal, seen));
            begun.Done(note);
            return seen is null ? new BatchOutcome(id, null, null) { Gone = true } : new BatchOutcome(id, await Item(seen, context.User), null);
        }
        catch (Exception error) when (ExceptionProblems.Expected(error) is not null)
        {
            if (error is not ProblemException) log.LogError(error, "{Command} on {Incident} could not be answered.", command.Name, id);
            return No(ExceptionProblems.Expected(error)!);
        }

        BatchOutcome No(ApiProblem problem)
        {
            begun?.Refused(note, problem);
            return new BatchOutcome(id, null, ProblemResult.Body(problem, context.Request, $"/api/v1/incidents/{id}/{command.Name}"));
        }
    }

    private async Task<IncidentItem> Item(IncidentState incident, ClaimsPrincipal user)
    {
        var item = IncidentItem.Of(IncidentSummary.Of(incident));
        return item.Lead is { } lead && !(await finder.Seen(user, [lead])).Contains(lead) ? item with { Lead = null } : item;
    }
}
