using System.Data.Common;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Attachments;

/// <summary>The rows of photos. What is in them only <see cref="AttachmentVault"/> can read.</summary>
public sealed class AttachmentTable(Database database)
{
    private const string Columns = "id, incident, named, width, height, uploaded_at";

    /// <summary>Adds a photo.</summary>
    public Task Add(StoredAttachment added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return Execute(
            $"INSERT INTO attachments ({Columns}, sealed_key, content) VALUES (@id, @incident, 0, @width, @height, @at, @key, @content)",
            ("id", added.About.Id),
            ("incident", added.About.Incident),
            ("width", added.About.Width),
            ("height", added.About.Height),
            ("at", Cells.Text(added.About.UploadedAt)),
            ("key", added.SealedKey),
            ("content", added.Content));
    }

    /// <summary>A photo; null when there is none.</summary>
    public Task<StoredAttachment?> Find(string id) => database.Read(connection =>
    {
        using var command = Statement.Of(connection, $"SELECT {Columns}, sealed_key, content FROM attachments WHERE id = @id", ("id", id));
        using var row = command.ExecuteReader();
        return row.Read() ? new StoredAttachment(Read(row), (byte[])row.GetValue(6), (byte[])row.GetValue(7)) : null;
    });

    /// <summary>The photos of an incident, oldest first.</summary>
    public Task<IReadOnlyList<Attachment>> Of(string incident) =>
        List($"SELECT {Columns} FROM attachments WHERE incident = @incident ORDER BY uploaded_at, id", ("incident", incident));

    /// <summary>The photos that came before a time and that no history names, oldest first.</summary>
    public Task<IReadOnlyList<Attachment>> Unnamed(DateTimeOffset before, int most) =>
        List($"SELECT {Columns} FROM attachments WHERE named = 0 AND uploaded_at < @before ORDER BY uploaded_at, id LIMIT {most}", ("before", Cells.Text(before)));

    /// <summary>Gives a photo to an incident; its time begins anew.</summary>
    /// <param name="id">The photo.</param>
    /// <param name="incident">Who gets it.</param>
    /// <param name="key">The photo's key, sealed by the incident's.</param>
    /// <param name="at">The time.</param>
    /// <returns>False where it is gone, or an incident has it.</returns>
    public Task<bool> Give(string id, string incident, byte[] key, DateTimeOffset at) => Execute(
        "UPDATE attachments SET incident = @incident, sealed_key = @key, uploaded_at = @at WHERE id = @id AND incident IS NULL",
        ("id", id),
        ("incident", incident),
        ("key", key),
        ("at", Cells.Text(at)));

    /// <summary>Begins the time of a photo anew that an incident has and does not name yet.</summary>
    /// <returns>False where the incident does not have it.</returns>
    public Task<bool> Hold(string id, string incident, DateTimeOffset at) => Execute(
        "UPDATE attachments SET uploaded_at = CASE WHEN named = 0 THEN @at ELSE uploaded_at END WHERE id = @id AND incident = @incident",
        ("id", id),
        ("incident", incident),
        ("at", Cells.Text(at)));

    /// <summary>Takes a photo back from an incident that does not name it.</summary>
    /// <param name="id">The photo.</param>
    /// <param name="incident">Who has it.</param>
    /// <param name="key">The photo's key, sealed by the key ring.</param>
    /// <returns>False where the incident does not have it, or names it.</returns>
    public Task<bool> TakeBack(string id, string incident, byte[] key) => Execute(
        "UPDATE attachments SET incident = NULL, sealed_key = @key WHERE id = @id AND incident = @incident AND named = 0",
        ("id", id),
        ("incident", incident),
        ("key", key));

    /// <summary>Notes that an incident's history names a photo of it.</summary>
    /// <returns>False where the incident does not have it.</returns>
    public Task<bool> Name(string id, string incident) =>
        Execute("UPDATE attachments SET named = 1 WHERE id = @id AND incident = @incident", ("id", id), ("incident", incident));

    /// <summary>Deletes a photo that no history names, as long as it is as it was seen: who gives or holds it meanwhile keeps it, or is told that it is gone.</summary>
    public Task<bool> Delete(Attachment unnamed)
    {
        ArgumentNullException.ThrowIfNull(unnamed);
        return Execute(
            "DELETE FROM attachments WHERE id = @id AND named = 0 AND coalesce(incident, '') = @incident AND uploaded_at = @at",
            ("id", unnamed.Id),
            ("incident", unnamed.Incident ?? ""),
            ("at", Cells.Text(unnamed.UploadedAt)));
    }

    /// <summary>Deletes a photo of an incident.</summary>
    /// <returns>Whether the incident had it.</returns>
    public Task<bool> Delete(string incident, string id) =>
        Execute("DELETE FROM attachments WHERE id = @id AND incident = @incident", ("id", id), ("incident", incident));

    /// <summary>Deletes the photos of an incident.</summary>
    /// <returns>Whether there were any.</returns>
    public Task<bool> DeleteOf(string incident) => Execute("DELETE FROM attachments WHERE incident = @incident", ("incident", incident));

    private static Attachment Read(DbDataReader row) => new(
        row.GetString(0),
        Cells.Optional(row, 1),
        row.GetInt32(2) == 1,
        row.GetInt32(3),
        row.GetInt32(4),
        Cells.Time(row, 5));

    private Task<IReadOnlyList<Attachment>> List(string sql, params (string Name, object? Value)[] parameters) => database.Read<IReadOnlyList<Attachment>>(connection =>
    {
        using var command = Statement.Of(connection, sql, parameters);
        using var rows = command.ExecuteReader();
        var found = new List<Attachment>();
        while (rows.Read()) found.Add(Read(rows));
        return found;
    });

    private Task<bool> Execute(string sql, params (string Name, object? Value)[] parameters) => database.Write(transaction =>
    {
        using var command = Statement.Of(transaction, sql, parameters);
        return command.ExecuteNonQuery() > 0;
    });
}
