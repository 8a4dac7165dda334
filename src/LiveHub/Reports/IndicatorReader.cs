using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Problems;
using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.LiveHub.Reports;

/// <summary>Answers a request for indicators, whatever form it is answered in.</summary>
internal sealed class IndicatorReader(
    TownChoice towns, Sights sights, IIndicatorQueries indicators, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>The report that is asked for, of the incidents that the caller sees.</summary>
    /// <exception cref="Problems.ProblemException">Some parameters are wrong.</exception>
    public async Task<IndicatorReport> Report(IndicatorQuery query, ClaimsPrincipal user, CancellationToken stop)
    {
        var town = towns.Of(query.Town, user);
        var (question, sight) = (query.Read(town, clock.GetUtcNow()), await sights.Of(user, town));
        if (question.By is IndicatorGrouping.Worker && !sight.Parts.HasFlag(Parts.WorkerIndicators))
            throw new ProblemException(RefusalProblem.Of(new Refusal(RefusalCode.NotAllowed, "The figures of single workers are for those whom they answer to, and their own.")));
        var report = await indicators.Report(question with { Scope = sight.Incidents }, stop);
        return question.By is IndicatorGrouping.Worker && sight.Incidents.Person is { } self ? report with { Groups = [.. report.Groups.Where(group => group.Key == self)] } : report;
    }
}
