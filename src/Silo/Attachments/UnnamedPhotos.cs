using System.Globalization;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Attachments;

/// <summary>How much room photos take that no history names yet, and that may come to nothing.</summary>
public sealed class UnnamedPhotos(Database database)
{
    /// <summary>Bytes of all of them.</summary>
    public Task<long> Bytes() => database.Read(connection =>
    {
        using var command = Statement.Of(connection, "SELECT coalesce(sum(length(content)), 0) FROM attachments WHERE named = 0");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    });
}
