using System.Security.Claims;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.LiveHub.Reports;

/// <summary>The indicators of the evaluation (综合评价), for who works for the town or looks after it.</summary>
internal static class IndicatorEndpoints
{
    // Everybody but residents: what units and workers achieve is for those who are measured and those who answer for it.
    private static readonly string[] Readers =
        [.. Enum.GetValues<Role>().Where(role => role is not (Role.System or Role.Resident)).Select(role => role.ToString())];

    public static void MapIndicators(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").RequireAuthorization(policy => policy.RequireRole(Readers));
        reports.MapGet("/indicators", Json).TakesOnly<IndicatorQuery>().WithSummary("The indicators of the incidents reported in a time, in all and by group");
        reports.MapGet("/indicators.csv", Csv).TakesOnly<IndicatorQuery>().WithSummary("The same as a table, a row a group")
            .Produces<string>(StatusCodes.Status200OK, CsvTable.MediaType);
    }

    private static Task<IndicatorReport> Json(
        [AsParameters] IndicatorQuery query, ClaimsPrincipal user, IndicatorReader reader, CancellationToken stop) => reader.Report(query, user, stop);

    private static async Task<IResult> Csv([AsParameters] IndicatorQuery query, ClaimsPrincipal user, IndicatorReader reader, CancellationToken stop)
    {
        var report = await reader.Report(query, user, stop);
        var name = $"indicators-{report.Town}-{IndicatorQuery.NameOf(report.By)}.csv";
        return Results.File(IndicatorTable.Of(report).ToBytes(), CsvTable.MediaType, name);
    }
}
