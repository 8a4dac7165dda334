using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.Diagnostics;

namespace GovGrid.LiveHub.Problems;

/// <summary>Answers requests that ended with an exception: what the caller did wrong, or that it may try again; never a stack trace.</summary>
internal sealed class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    private static readonly ApiProblem TooLarge = new(StatusCodes.Status413PayloadTooLarge, ProblemCodes.TooLarge, "The body is far too large.");

    private const string Repeat = "The request was not carried out, or nobody knows whether it was. Repeat it with the same Idempotency-Key: that does nothing twice.";

    private static readonly ApiProblem Unavailable = new(StatusCodes.Status503ServiceUnavailable, ProblemCodes.Unavailable, Repeat)
    {
        RetryAfter = TimeSpan.FromSeconds(2),
    };

    private static readonly ApiProblem NotStored = Unavailable with { Detail = $"The storage cannot be written. {Repeat}" };

    private static readonly ApiProblem Unexpected = new(
        StatusCodes.Status500InternalServerError,
        ProblemCodes.Internal,
        "The service met an error of its own, which it has logged. Repeat the request with the same Idempotency-Key: that does nothing twice.");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true; // nobody listens
        await new ProblemResult(Of(exception, httpContext)).ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>The problem of an exception that may well happen: the caller's mistake, or something that passes. Null for errors of our own.</summary>
    public static ApiProblem? Expected(Exception exception) => exception switch
    {
        ProblemException known => known.Problem,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge,
        BadHttpRequestException bad => new ApiProblem(bad.StatusCode, ProblemCodes.BadRequest, bad.Message),
        StorageException => NotStored,
        OrleansException or TimeoutException => Unavailable,
        _ => null,
    };

    // Not the path: that of a receipt holds the code, which opens it to whoever reads the log.
    private static string RouteOf(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Endpoint is RouteEndpoint { RoutePattern.RawText: { } route } ? route : "An address that leads nowhere";

    private ApiProblem Of(Exception exception, HttpContext context)
    {
        var expected = Expected(exception);
        if (expected is null) log.LogError(exception, "{Method} {Route} failed.", context.Request.Method, RouteOf(context));
        // What an endpoint refuses by itself is no failure, and a flood of it must not fill the log.
        if (expected?.Status is StatusCodes.Status503ServiceUnavailable && exception is not ProblemException) log.LogError(exception, "{Method} {Route} could not be answered.", context.Request.Method, RouteOf(context));
        return expected ?? Unexpected;
    }
}
