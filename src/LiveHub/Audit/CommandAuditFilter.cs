using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Audit;

namespace GovGrid.LiveHub.Audit;

/// <summary>
/// Audits every endpoint that is not only read, one that says nothing about it by the name of its route: what is added to the API cannot
/// forget it.
/// </summary>
internal sealed class CommandAuditFilter(CommandAudit audit, IAuditTrail trail) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, metadata) = (context.HttpContext, context.HttpContext.GetEndpoint()!.Metadata);
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || metadata.GetMetadata<NotAudited>() is not null) return next(context);
        var named = metadata.GetMetadata<AuditedAs>() ?? new AuditedAs(AuditedRoute.NameOf(http), null);
        return named.IsAnnounced ? Announced(named, context, next) : Unannounced(named, context, next);
    }

    private async ValueTask<object?> Announced(AuditedAs named, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, note) = (context.HttpContext, NoteOf(context.HttpContext));
        var command = await audit.Begin(http, named.Action, named.Target?.Invoke(http) ?? "");
        try
        {
            var result = await next(context);
            if (ProblemOf(result) is { } problem) command.Refused(note, problem);
            else command.Done(note);
            return result;
        }
        catch (Exception error)
        {
            command.Refused(note, ExceptionProblems.Expected(error));
            throw;
        }
    }

    private async ValueTask<object?> Unannounced(AuditedAs named, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, note) = (context.HttpContext, NoteOf(context.HttpContext));
        try
        {
            var result = await next(context);
            if (ProblemOf(result) is { } problem) CommandAudit.BegunBy(http)?.Refused(note, problem);
            else await trail.Append(DoneBy(http, named.Action, note));
            return result;
        }
        catch (Exception error)
        {
            CommandAudit.BegunBy(http)?.Refused(note, ExceptionProblems.Expected(error));
            throw;
        }
    }

    private static AuditEntry DoneBy(HttpContext http, string action, AuditNote note) =>
        AuditEntries.Of(http, note.By ?? http.User, action, note.Target ?? "", AuditEntry.Done) with
        {
            Before = note.Before,
            After = note.After,
            Attempt = CommandAudit.BegunBy(http)?.Number,
        };

    private static AuditNote NoteOf(HttpContext context) => context.RequestServices.GetRequiredService<AuditNote>();

    private static ApiProblem? ProblemOf(object? result) => result switch
    {
        ProblemResult { Problem: var problem } => problem,
        IStatusCodeHttpResult { StatusCode: >= 400 and var status } => new ApiProblem(status, ProblemCodes.OfStatus(status), ""),
        _ => null,
    };
}
