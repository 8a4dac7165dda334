using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace GovGrid.LiveHub.Problems;

/// <summary>Answers requests that ended with an exception: what the caller did wrong, or that it may try again; never a stack trace.</summary>
internal sealed class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true; // nobody listens
        await new ProblemResult(Of(exception, httpContext)).ExecuteAsync(httpContext);
        return true;
    }

    private Problem Of(Exception exception, HttpContext context) => exception switch
    {
        ProblemException known => known.Problem,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge(context),
        BadHttpRequestException bad => new Problem(bad.StatusCode, ProblemCodes.BadRequest, bad.Message),
        StorageException or OrleansException or TimeoutException => Unavailable(exception, context),
        _ => Unexpected(exception, context),
    };

    private static Problem TooLarge(HttpContext context)
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        return new Problem(
            StatusCodes.Status413PayloadTooLarge, ProblemCodes.TooLarge, $"The body is too large. Expected: at most {limit / 1024} kB.");
    }

    private Problem Unavailable(Exception exception, HttpContext context)
    {
        log.LogError(exception, "{Method} {Path} could not be answered.", context.Request.Method, context.Request.Path);
        const string Detail = "The request was not carried out, or nobody knows whether it was. Repeat it with the same Idempotency-Key: that does nothing twice.";
        return new Problem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.Unavailable, Detail) { RetryAfter = Soon };
    }

    private Problem Unexpected(Exception exception, HttpContext context)
    {
        log.LogError(exception, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);
        return new Problem(
            StatusCodes.Status500InternalServerError,
            ProblemCodes.Internal,
            "The service met an error of its own, which it has logged. Repeat the request with the same Idempotency-Key: that does nothing twice.");
    }
}
