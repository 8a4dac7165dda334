using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.LiveHub.Reports;

/// <summary>Answers a request for indicators, whatever form it is answered in.</summary>
internal sealed class IndicatorReader(
    TownChoice towns, IIndicatorQueries indicators, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>The report that is asked for.</summary>
    /// <exception cref="Problems.ProblemException">Some parameters are wrong.</exception>
    public Task<IndicatorReport> Report(IndicatorQuery query, ClaimsPrincipal user, CancellationToken stop) =>
        indicators.Report(query.Read(towns.Of(query.Town, user), clock.GetUtcNow()), stop);
}
