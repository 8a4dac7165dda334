namespace GovGrid.LiveHub.Problems;

/// <summary>Ends a request with a <see cref="ApiProblem"/>, from where it is read and no result can be returned.</summary>
public sealed class ProblemException : Exception
{
    /// <summary>Made with no words, as serializers ask.</summary>
    public ProblemException()
        : this("The request cannot be read.")
    {
    }

    /// <summary>A request that cannot be read, and why.</summary>
    public ProblemException(string message)
        : this(new ApiProblem(StatusCodes.Status400BadRequest, ProblemCodes.BadRequest, message))
    {
    }

    /// <summary>A request that cannot be read, and why; with the cause.</summary>
    public ProblemException(string message, Exception inner)
        : base(message, inner) => Problem = new ApiProblem(StatusCodes.Status400BadRequest, ProblemCodes.BadRequest, message);

    /// <summary>Ends with a problem.</summary>
    public ProblemException(ApiProblem problem)
        : base(problem?.Detail) => Problem = problem!;

    /// <summary>What the caller is told.</summary>
    public ApiProblem Problem { get; }
}
