namespace GovGrid.Silo.Storage.Databases;

/// <summary>
/// The database could not be opened, or did not take a write. The message names the file or the server and says what
/// is expected of whoever runs it.
/// </summary>
/// <remarks>
/// An Orleans exception, because Orleans hands those to the grain as they are and packs any other into one of its own.
/// </remarks>
[GenerateSerializer]
[Alias("GovGrid.StorageException")]
public sealed class StorageException : OrleansException
{
    /// <summary>Made with no words, as serializers ask; say what happened instead.</summary>
    public StorageException()
    {
    }

    /// <summary>What happened, where, and what is expected.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>What happened, where, and what is expected; with the cause.</summary>
    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
