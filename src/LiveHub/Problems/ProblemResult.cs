using GovGrid.LiveHub.Wire;
using Microsoft.AspNetCore.Mvc;

namespace GovGrid.LiveHub.Problems;

/// <summary>Writes a <see cref="ApiProblem"/> as the answer.</summary>
public sealed class ProblemResult(ApiProblem problem) : IResult
{
    private const string MediaType = "application/problem+json";
    private static readonly object CodeKey = new();

    /// <summary>What is written.</summary>
    internal ApiProblem Problem => problem;

    /// <summary>The code of the problem that a request was answered with; null where there was none.</summary>
    internal static string? CodeOf(HttpContext context) => context.Items[CodeKey] as string;

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = problem.Status;
        httpContext.Items[CodeKey] = problem.Code;
        if (problem.RetryAfter is { } wait) response.Headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds):0}";
        await response.WriteAsJsonAsync(Body(problem, httpContext.Request, httpContext.Request.Path), ApiJson.Options, MediaType, httpContext.RequestAborted);
    }

    /// <summary>The problem as it is written.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="request">The request, which says in what language.</param>
    /// <param name="instance">Path of what it is about.</param>
    internal static ProblemDetails Body(ApiProblem problem, HttpRequest request, string instance)
    {
        var body = new ProblemDetails
        {
            Type = $"urn:govgrid:problem:{problem.Code}",
            Title = ProblemTitles.Of(problem.Code, request),
            Status = problem.Status,
            Detail = problem.Detail,
            Instance = instance,
            Extensions = { ["code"] = problem.Code },
        };
        if (problem.Faults.Count > 0) body.Extensions["errors"] = problem.Faults;
        if (problem.Incident is { } incident) body.Extensions["incident"] = new { incident.Id, incident.Version, Status = incident.Step };
        return body;
    }
}
