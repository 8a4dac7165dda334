using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.ReadModel.Indicators;

namespace GovGrid.LiveHub.Reports;

/// <summary>The indicators of the evaluation (综合评价), for who works for the town or looks after it.</summary>
internal static class IndicatorEndpoints
{
    public static void MapIndicators(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").RequireAuthorization(Policies.SignedIn);
        reports.MapGet("/indicators", Json).TakesOnly<IndicatorQuery>().WithSummary("The indicators of the incidents reported in a time, in all and by group");
        reports.MapGet("/indicators.csv", Csv).TakesOnly<IndicatorQuery>().WithSummary("The same as a table, a row a group")
            .Produces<string>(StatusCodes.Status200OK, CsvTable.MediaType);
    }

    private static Task<IndicatorReport> Json(
        [AsParameters] IndicatorQuery query, HttpContext context, IndicatorReader reader, CancellationToken stop) => reader.Report(query, context, stop);

    private static async Task<IResult> Csv([AsParameters] IndicatorQuery query, HttpContext context, IndicatorReader reader, CancellationToken stop)
    {
        var report = await reader.Report(query, context, stop);
        var name = $"indicators-{report.Town}-{IndicatorQuery.NameOf(report.By)}.csv";
        return Results.File(IndicatorTable.Of(report).ToBytes(), CsvTable.MediaType, name);
    }
}
