using Microsoft.AspNetCore.Diagnostics;

namespace GovGrid.LiveHub.Problems;

/// <summary>Gives a body to answers that the framework ends with a bare status.</summary>
internal static class StatusProblems
{
    public static Task Write(StatusCodeContext context) =>
        Of(context.HttpContext) is { } problem ? new ProblemResult(problem).ExecuteAsync(context.HttpContext) : Task.CompletedTask;

    private static ApiProblem? Of(HttpContext context)
    {
        var status = context.Response.StatusCode;
        return status switch
        {
            StatusCodes.Status401Unauthorized => new ApiProblem(
                status, ProblemCodes.NotSignedIn, "Expected: the header 'Authorization: Bearer …' with a valid token, or the cookie of POST /api/v1/session."),
            StatusCodes.Status403Forbidden => new ApiProblem(status, ProblemCodes.NotAllowed, "The role of this token may not do that."),
            StatusCodes.Status404NotFound => new ApiProblem(status, ProblemCodes.NotFound, "Nothing is found here."),
            StatusCodes.Status405MethodNotAllowed => new ApiProblem(status, ProblemCodes.WrongMethod, $"Expected: {context.Response.Headers.Allow}."),
            >= 400 => new ApiProblem(status, ProblemCodes.BadRequest, "The request cannot be answered."),
            _ => null,
        };
    }
}
