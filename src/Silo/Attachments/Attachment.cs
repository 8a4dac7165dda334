namespace GovGrid.Silo.Attachments;

/// <summary>What is known of a photo without opening it.</summary>
/// <param name="Id">How it is named; nobody can guess it.</param>
/// <param name="Incident">Id of the incident that has it; null while none has.</param>
/// <param name="Named">Whether that incident's history names it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="UploadedAt">When it came, or was given to the incident since, UTC, wall time; for so long has it waited to be named.</param>
public sealed record Attachment(string Id, string? Incident, bool Named, int Width, int Height, DateTimeOffset UploadedAt);

/// <summary>A photo as it lies in the database.</summary>
/// <param name="About">What is known of it.</param>
/// <param name="SealedKey">Its key: sealed by the key ring while no incident has it, by a key of the incident since.</param>
/// <param name="Content">The photo, sealed with its key.</param>
public sealed record StoredAttachment(Attachment About, byte[] SealedKey, byte[] Content);
