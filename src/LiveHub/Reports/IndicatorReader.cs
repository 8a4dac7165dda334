using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.Audit;
using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.LiveHub.Reports;

/// <summary>Answers a request for indicators, whatever form it is answered in.</summary>
internal sealed class IndicatorReader(
    TownChoice towns,
    Sights sights,
    IIndicatorQueries indicators,
    IAuditTrail trail,
    [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>The report that is asked for, of the incidents that the caller sees. One of single workers is recorded before it is made.</summary>
    /// <exception cref="Problems.ProblemException">Some parameters are wrong.</exception>
    public async Task<IndicatorReport> Report(IndicatorQuery query, HttpContext context, CancellationToken stop)
    {
        var (user, town) = (context.User, towns.Of(query.Town, context.User));
        var (question, sight) = (query.Read(town, clock.GetUtcNow()), await sights.Of(user, town));
        if (question.By is IndicatorGrouping.Worker && !sight.Parts.HasFlag(Parts.WorkerIndicators))
            throw new ProblemException(RefusalProblem.Of(new Refusal(RefusalCode.NotAllowed, "The figures of single workers are for those whom they answer to, and their own.")));
        if (question.By is IndicatorGrouping.Worker) await trail.Append(context.ToAuditEntry("indicators.readByWorker", town.Code));
        var report = await indicators.Report(question with { Scope = sight.Incidents }, stop);
        return question.By is IndicatorGrouping.Worker && sight.Incidents.Person is { } self ? report with { Groups = [.. report.Groups.Where(group => group.Key == self)] } : report;
    }
}
