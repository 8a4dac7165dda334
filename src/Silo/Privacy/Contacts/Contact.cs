namespace GovGrid.Silo.Privacy.Contacts;

/// <summary>How a reporter can be reached.</summary>
/// <param name="Name">As given; may be empty.</param>
/// <param name="Phone">As given; may be empty.</param>
public sealed record Contact(string? Name, string? Phone)
{
    /// <summary>Never the contact itself: logs and errors print this.</summary>
    public override string ToString() => "Contact(…)";
}
