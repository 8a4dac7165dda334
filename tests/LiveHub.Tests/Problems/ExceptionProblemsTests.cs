using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GovGrid.LiveHub.Tests.Problems;

public sealed class ExceptionProblemsTests
{
    private const string Code = "330109013-0123456789abcdefghjkmnpqrs-0123456789abcdef";

    public static TheoryData<Exception> Failures() => [new StorageException("The disk is full."), new InvalidOperationException("A bug.")];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_receipts_code_stands_in_no_log(Exception failure)
    {
        var log = new KeptLog<ExceptionProblems>();
        var context = new DefaultHttpContext { Request = { Method = "POST", Path = $"/api/v1/receipts/{Code}/rating" } };
        var endpoint = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/api/v1/receipts/{code}/rating"), 0, null, null);
        context.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = failure, Path = context.Request.Path, Endpoint = endpoint });

        await new ExceptionProblems(log).TryHandleAsync(context, failure, CancellationToken.None);

        var line = Assert.Single(log.Lines);
        Assert.Contains("POST /api/v1/receipts/{code}/rating", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Code, line, StringComparison.Ordinal);
    }
}
