namespace GovGrid.Privacy;

/// <summary>
/// The reporter's contact, kept apart from the incident so that it can be erased alone. Key: the incident's id. Only who handles the
/// incident may be shown it; nothing of it ever enters an event, a frame or a log.
/// </summary>
[Alias("govgrid.IContactGrain")]
public interface IContactGrain : IGrainWithStringKey
{
    /// <summary>Keeps a contact, in place of an earlier one.</summary>
    [Alias("Keep")]
    Task Keep(Contact contact);

    /// <summary>The contact; null when none was left or it was erased.</summary>
    [Alias("Get")]
    Task<Contact?> Get();

    /// <summary>Erases the contact.</summary>
    [Alias("Erase")]
    Task Erase();
}

/// <summary>How a reporter can be reached.</summary>
/// <param name="Name">As given; may be empty.</param>
/// <param name="Phone">As given; may be empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Contact")]
public sealed record Contact(string? Name, string? Phone)
{
    /// <summary>Never the contact itself: logs and errors print this.</summary>
    public override string ToString() => "Contact(…)";
}
