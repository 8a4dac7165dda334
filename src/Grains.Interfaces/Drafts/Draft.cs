namespace GovGrid.Drafts;

/// <summary>A report that a call-taker has begun to write down.</summary>
/// <param name="Id">The call-taker's name for it; 1 to 100 characters.</param>
/// <param name="Content">What is written so far, in the form of whoever keeps it.</param>
/// <param name="SavedAt">When it was last saved, UTC.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Draft")]
public sealed record Draft(string Id, string Content, DateTimeOffset SavedAt)
{
    /// <summary>Never what is written: it may hold how a reporter can be reached, and logs and errors print this.</summary>
    public override string ToString() => $"Draft({Id})";
}
