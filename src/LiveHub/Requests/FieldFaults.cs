using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Requests;

/// <summary>Gathers what is wrong with the fields of a request, so that the caller is told all at once.</summary>
/// <param name="within">Path of the object that the fields belong to, with a dot at its end; empty for the body itself.</param>
internal sealed class FieldFaults(string within = "")
{
    private readonly List<FieldFault> faults = [];
    private string code = ProblemCodes.BadField;

    /// <summary>Whether there is any.</summary>
    public bool Any => faults.Count > 0;

    /// <summary>Notes a fault.</summary>
    /// <param name="field">Path of the field, or name of the query parameter or header.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="because">A code that says more than that a field is wrong; that of the first fault counts.</param>
    public void Add(string field, string expected, string? because = null)
    {
        if (faults.Count == 0) code = because ?? code;
        faults.Add(new FieldFault(within + field, expected));
    }

    /// <summary>Ends the request if there is any fault.</summary>
    public void ThrowIfAny()
    {
        if (Any) throw ToException();
    }

    /// <summary>The end of a request with the faults noted so far.</summary>
    public ProblemException ToException()
    {
        var detail = string.Join(" ", faults.Select(fault => $"'{fault.Field}': expected {fault.Expected}."));
        return new ProblemException(new ApiProblem(StatusCodes.Status400BadRequest, code, detail) { Faults = faults });
    }
}
