namespace GovGrid.LiveHub.Problems;

/// <summary>Ends a request with a <see cref="Problems.Problem"/>, from where it is read and no result can be returned.</summary>
public sealed class ProblemException : Exception
{
    /// <summary>Made with no words, as serializers ask.</summary>
    public ProblemException()
        : this("The request cannot be read.")
    {
    }

    /// <summary>A request that cannot be read, and why.</summary>
    public ProblemException(string message)
        : this(new Problem(StatusCodes.Status400BadRequest, ProblemCodes.BadRequest, message))
    {
    }

    /// <summary>A request that cannot be read, and why; with the cause.</summary>
    public ProblemException(string message, Exception inner)
        : base(message, inner) => Problem = new Problem(StatusCodes.Status400BadRequest, ProblemCodes.BadRequest, message);

    /// <summary>Ends with a problem.</summary>
    public ProblemException(Problem problem)
        : base(problem?.Detail) => Problem = problem!;

    /// <summary>What the caller is told.</summary>
    public Problem Problem { get; }
}
