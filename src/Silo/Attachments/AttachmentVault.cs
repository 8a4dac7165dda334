using System.Buffers.Text;
using System.Security.Cryptography;
using GovGrid.Silo.Privacy.Keys;
using Microsoft.AspNetCore.DataProtection;

namespace GovGrid.Silo.Attachments;

/// <summary>
/// Keeps photos sealed, each under a key of its own, which is sealed in turn: by the key ring until an incident has the photo, from then on by the
/// incident's key of photos or of evidence. So a photo becomes an incident's without being written again, and is noise once that key is destroyed.
/// </summary>
public sealed class AttachmentVault(AttachmentTable table, IIncidentKeys keys, IDataProtectionProvider ring, TimeProvider wall)
{
    private const int IdBytes = 24;

    private readonly IDataProtector ringOfUnbound = ring.CreateProtector("govgrid.attachment");

    /// <summary>Keeps a photo that no incident has yet.</summary>
    public async Task<Attachment> Keep(byte[] photo, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var about = new Attachment(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes)), null, false, width, height, wall.GetUtcNow());
        var key = RandomNumberGenerator.GetBytes(IncidentKey.Size);
        await table.Add(new StoredAttachment(about, Protect(about.Id, key), Own(about.Id, key).SealFile(photo, about.Id)));
        return about;
    }

    /// <summary>Gives a photo to an incident for the next hour, within which its history has to name it; one that it has already it keeps.</summary>
    /// <param name="id">The photo.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="owner">Whose key seals it: that of the incident's photos or evidence, see <see cref="KeyOwner"/>.</param>
    /// <returns>False where there is no such photo, another incident has it, or the key was destroyed.</returns>
    public async Task<bool> Bind(string id, string incident, string owner)
    {
        if (await table.Find(id) is not { } stored || (stored.About.Incident ?? incident) != incident) return false;
        if (await keys.Renew(owner) is not { } seal) return false;
        if (stored.About.Incident is null && await table.Give(id, incident, seal.SealFile(Unprotect(stored), id), wall.GetUtcNow())) return true;
        // Of a try that came to nothing the key may be gone, and the photo with it.
        return await table.Hold(id, incident, wall.GetUtcNow()) && await table.Find(id) is { } held && await Key(held) is not null;
    }

    /// <summary>Takes a photo back from an incident that came to nothing; nothing happens where the incident names it.</summary>
    public async Task Unbind(string id, string incident)
    {
        if (await table.Find(id) is not { } stored || stored.About.Incident != incident || await Key(stored) is not { } key) return;
        await table.TakeBack(id, incident, Protect(id, key));
    }

    /// <summary>The photo; null where there is none, or the key was destroyed.</summary>
    public async Task<byte[]?> Open(string id)
    {
        if (await table.Find(id) is not { } stored || await Key(stored) is not { } key) return null;
        return Own(id, key).UnsealFile(stored.Content, id);
    }

    private static IncidentKey Own(string id, byte[] key) => new($"attachment/{id}", key);

    private async Task<byte[]?> Key(StoredAttachment stored)
    {
        if (stored.About.Incident is not { } incident) return Unprotect(stored);
        // Before photos had keys of their own, that of the whole incident sealed them.
        var found = await keys.Find([KeyOwner.PhotosOf(incident), KeyOwner.EvidenceOf(incident), incident]);
        return found.Values.Select(key => key.UnsealFile(stored.SealedKey, stored.About.Id)).FirstOrDefault(key => key is not null);
    }

    private byte[] Protect(string id, byte[] key) => ringOfUnbound.CreateProtector(id).Protect(key);

    private byte[] Unprotect(StoredAttachment stored) => ringOfUnbound.CreateProtector(stored.About.Id).Unprotect(stored.SealedKey);
}
