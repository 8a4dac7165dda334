using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Diagnostics;

namespace GovGrid.LiveHub.Problems;

/// <summary>Answers requests that ended with an exception: what the caller did wrong, or that it may try again; never a stack trace.</summary>
internal sealed class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    private static readonly ApiProblem TooLarge = new(StatusCodes.Status413PayloadTooLarge, ProblemCodes.TooLarge, "The body is far too large.");

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true; // nobody listens
        await new ProblemResult(Of(exception, httpContext)).ExecuteAsync(httpContext);
        return true;
    }

    private ApiProblem Of(Exception exception, HttpContext context) => exception switch
    {
        ProblemException known => known.Problem,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge,
        BadHttpRequestException bad => new ApiProblem(bad.StatusCode, ProblemCodes.BadRequest, bad.Message),
        StorageException or OrleansException or TimeoutException => Unavailable(exception, context),
        _ => Unexpected(exception, context),
    };

    // Not the path: that of a receipt holds the code, which opens it to whoever reads the log.
    private static string RouteOf(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Endpoint is RouteEndpoint { RoutePattern.RawText: { } route } ? route : "An address that leads nowhere";

    private ApiProblem Unavailable(Exception exception, HttpContext context)
    {
        log.LogError(exception, "{Method} {Route} could not be answered.", context.Request.Method, RouteOf(context));
        const string Detail = "The request was not carried out, or nobody knows whether it was. Repeat it with the same Idempotency-Key: that does nothing twice.";
        return new ApiProblem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.Unavailable, Detail) { RetryAfter = Soon };
    }

    private ApiProblem Unexpected(Exception exception, HttpContext context)
    {
        log.LogError(exception, "{Method} {Route} failed.", context.Request.Method, RouteOf(context));
        return new ApiProblem(
            StatusCodes.Status500InternalServerError,
            ProblemCodes.Internal,
            "The service met an error of its own, which it has logged. Repeat the request with the same Idempotency-Key: that does nothing twice.");
    }
}
