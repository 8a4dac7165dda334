using GovGrid.LiveHub.Callers;
using GovGrid.Silo.Audit;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Audit.Reading;

/// <summary>Lets somebody read the audit, and records that, with the names of the filters and not what was searched for: people type in whatever they have.</summary>
internal sealed class AuditReading(AuditQueries rows, IAuditTrail trail, LaterRows later, ITownDirectory towns)
{
    /// <summary>The rows.</summary>
    public AuditQueries Rows => rows;

    /// <summary>The rows that the caller means and may see; that they were asked for is stored.</summary>
    /// <exception cref="Problems.ProblemException">Something of the query is wrong.</exception>
    public async Task<AuditFilter> Begin(AuditQuery query, HttpContext context)
    {
        var only = context.User.TownOnly();
        var filter = query.Read(only is null ? towns.Towns[0] : towns.Find(only) ?? towns.Towns[0]) with { Town = only };
        await later.Settled(); // who has just done something finds it
        await trail.Append(context.ToAuditEntry(AuditActions.Read, query.Filters));
        return filter;
    }
}
