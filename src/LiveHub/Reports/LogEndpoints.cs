using System.Text;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Audit;
using GovGrid.Silo.ReadModel.Queries;

namespace GovGrid.LiveHub.Reports;

/// <summary>
/// A town's logs in the form that <c>govgrid check</c> reads, for who looks after the town: what happened to each incident, and when workers
/// came on duty and left, whose names planners are not told. From the read model, which follows by a moment.
/// </summary>
internal static class LogEndpoints
{
    private const string MediaType = "application/jsonl";

    public static void MapLogs(this IEndpointRouteBuilder api)
    {
        var logs = api.MapGroup("/towns/{code}");
        logs.MapGet("/events.jsonl", Events).RequireAuthorization(Policies.EventLog).TakesOnly<LogQuery>().WithSummary("The log of events, a line each").Produces<string>(StatusCodes.Status200OK, MediaType);
        logs.MapGet("/duty.jsonl", Duty).RequireAuthorization(Policies.DutyLog).TakesOnly<LogQuery>().WithSummary("When workers came on duty and left, a line each").Produces<string>(StatusCodes.Status200OK, MediaType);
    }

    private static Task<IResult> Events(string code, [AsParameters] LogQuery query, HttpContext context, TownChoice towns, ILogQueries logs) =>
        Export("events.export", code, query, context, towns, logs.Events, lines => lines.Select(ExportedEvent.Of));

    private static Task<IResult> Duty(string code, [AsParameters] LogQuery query, HttpContext context, TownChoice towns, ILogQueries logs) =>
        Export("duty.export", code, query, context, towns, logs.Duty, context.User.PartsOf().HasFlag(Parts.People) ? lines => lines : new DutyPseudonyms().In);

    private static async Task<IResult> Export(
        string action,
        string code,
        LogQuery query,
        HttpContext context,
        TownChoice towns,
        Func<string, DateTimeOffset?, DateTimeOffset?, CancellationToken, IAsyncEnumerable<string>> read,
        Func<IAsyncEnumerable<string>, IAsyncEnumerable<string>> shown)
    {
        var town = towns.InPath(code, context.User);
        var (from, to) = query.Read(town);
        // What was done by whom leaves the service here, texts sealed as they are, so it is noted who took it.
        await context.RequestServices.GetRequiredService<IAuditTrail>().Append(context.ToAuditEntry(action, town.Code) with { Town = town.Code });
        return Results.Stream(body => Write(shown(read(town.Code, from, to, context.RequestAborted)), body), MediaType);
    }

    private static async Task Write(IAsyncEnumerable<string> lines, Stream body)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        await foreach (var line in lines) await writer.WriteLineAsync(line);
    }
}
