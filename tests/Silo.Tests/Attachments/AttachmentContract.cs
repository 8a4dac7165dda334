using GovGrid.Silo.Attachments;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Storage.Databases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Attachments;

/// <summary>How photos are kept, whichever database it is.</summary>
public abstract class AttachmentContract
{
    private const string Incident = "330109013-a";

    private static readonly byte[] Photo = [.. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7))];

    private readonly FakeTimeProvider wall = new(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));
    private readonly EphemeralDataProtectionProvider ring = new();
    private AttachmentTable? table;
    private IncidentKeys? keys;

    protected abstract Database Database { get; }

    private AttachmentTable Table => table ??= new AttachmentTable(Database);

    private IncidentKeys Keys => keys ??= new IncidentKeys(Database, new KeyWrapping(ring), wall);

    private Task<bool> Bind(string id, string incident = Incident) => Vault.Bind(id, incident, KeyOwner.PhotosOf(incident));

    private AttachmentVault Vault => new(Table, Keys, ring, wall);

    [Fact]
    public async Task A_photo_opens_before_it_is_an_incidents_and_since()
    {
        var kept = await Vault.Keep(Photo, 40, 30);
        Assert.Equal(Photo, await Vault.Open(kept.Id));

        Assert.True(await Bind(kept.Id));

        Assert.Equal(Photo, await Vault.Open(kept.Id));
        Assert.Equal([kept with { Incident = Incident }], await Table.Of(Incident));
    }

    [Fact]
    public async Task Given_to_one_incident_it_is_given_to_no_other()
    {
        var kept = await Vault.Keep(Photo, 40, 30);

        Assert.True(await Bind(kept.Id));
        Assert.True(await Bind(kept.Id));
        Assert.False(await Bind(kept.Id, "330109013-b"));
        Assert.False(await Bind("made-up"));
    }

    [Fact]
    public async Task Taken_back_it_may_go_to_another_unless_it_was_named()
    {
        var (free, named) = (await Vault.Keep(Photo, 40, 30), await Vault.Keep(Photo, 40, 30));
        foreach (var photo in new[] { free, named }) await Bind(photo.Id);
        Assert.True(await Table.Name(named.Id, Incident));

        foreach (var photo in new[] { free, named }) await Vault.Unbind(photo.Id, Incident);

        Assert.True(await Bind(free.Id, "330109013-b"));
        Assert.Equal(Photo, await Vault.Open(free.Id));
        Assert.False(await Bind(named.Id, "330109013-b"));
    }

    [Fact]
    public async Task With_the_key_of_its_incident_it_is_noise()
    {
        var kept = await Vault.Keep(Photo, 40, 30);
        await Bind(kept.Id);

        await Keys.Destroy(Incident);

        Assert.Null(await Vault.Open(kept.Id));
        Assert.False(await Bind((await Vault.Keep(Photo, 1, 1)).Id)); // there will never be another key
    }

    [Fact]
    public async Task What_came_with_the_report_and_evidence_have_keys_of_their_own()
    {
        var (own, evidence) = (await Vault.Keep(Photo, 40, 30), await Vault.Keep(Photo, 40, 30));
        Assert.True(await Bind(own.Id));
        Assert.True(await Vault.Bind(evidence.Id, Incident, KeyOwner.EvidenceOf(Incident)));

        await Keys.Destroy(KeyOwner.PhotosOf(Incident));
        Assert.Null(await Vault.Open(own.Id));
        Assert.Equal(Photo, await Vault.Open(evidence.Id));

        await Keys.Destroy(KeyOwner.EvidenceOf(Incident));
        Assert.Null(await Vault.Open(evidence.Id));
        Assert.Empty(await Keys.Find([Incident])); // nor was there ever one of the whole
    }

    [Fact]
    public async Task A_photo_that_the_key_of_the_whole_incident_seals_still_opens()
    {
        var kept = await Vault.Keep(Photo, 40, 30);
        var own = ring.CreateProtector("govgrid.attachment").CreateProtector(kept.Id).Unprotect((await Table.Find(kept.Id))!.SealedKey);
        Assert.True(await Table.Give(kept.Id, Incident, (await Keys.Obtain(Incident))!.SealFile(own, kept.Id), wall.GetUtcNow()));

        Assert.Equal(Photo, await Vault.Open(kept.Id));
        Assert.True(await Bind(kept.Id));
    }

    [Fact]
    public async Task A_photo_whose_key_was_discarded_is_not_given_again()
    {
        var kept = await Vault.Keep(Photo, 40, 30);
        Assert.True(await Bind(kept.Id));
        wall.Advance(TimeSpan.FromDays(2));
        Assert.True(await Keys.Discard(Incident, wall.GetUtcNow()));

        Assert.False(await Bind(kept.Id));
    }

    [Fact]
    public async Task Who_names_a_photo_again_that_is_about_to_be_deleted_keeps_it_or_is_told_that_it_is_gone()
    {
        var (again, late) = (await Vault.Keep(Photo, 40, 30), await Vault.Keep(Photo, 40, 30));
        foreach (var photo in new[] { again, late }) await Bind(photo.Id);
        wall.Advance(TimeSpan.FromHours(2));
        var due = await Table.Unnamed(wall.GetUtcNow().AddHours(-1), 10);
        Assert.Equal(2, due.Count);

        Assert.True(await Bind(again.Id)); // by the same command, sent once more
        Assert.False(await Table.Delete(due.Single(photo => photo.Id == again.Id)));
        Assert.True(await Table.Delete(due.Single(photo => photo.Id == late.Id)));

        Assert.Equal(Photo, await Vault.Open(again.Id));
        Assert.Empty(await Table.Unnamed(wall.GetUtcNow().AddHours(-1), 10));
        Assert.False(await Bind(late.Id));
    }

    [Fact]
    public async Task A_named_photo_s_time_stays_what_it_is()
    {
        var kept = await Vault.Keep(Photo, 40, 30);
        await Bind(kept.Id);
        await Table.Name(kept.Id, Incident);
        wall.Advance(TimeSpan.FromHours(2));

        Assert.True(await Bind(kept.Id));

        Assert.Equal(kept.UploadedAt, (await Table.Find(kept.Id))!.About.UploadedAt);
    }

    [Fact]
    public async Task What_lies_in_the_table_is_neither_the_photo_nor_its_key()
    {
        var kept = await Vault.Keep(Photo, 40, 30);
        var (first, second) = ((await Table.Find(kept.Id))!, (await Table.Find((await Vault.Keep(Photo, 40, 30)).Id))!);

        Assert.True(first.Content.AsSpan().IndexOf(Photo.AsSpan(0, 16)) < 0);
        Assert.False(first.Content.AsSpan().SequenceEqual(second.Content));
    }

    [Fact]
    public async Task What_nothing_names_is_counted_by_its_bytes()
    {
        var unnamed = new UnnamedPhotos(Database);
        Assert.Equal(0, await unnamed.Bytes());
        var (first, second) = (await Vault.Keep(Photo, 40, 30), await Vault.Keep(Photo, 40, 30));
        var both = await unnamed.Bytes();
        Assert.InRange(both, 2 * Photo.Length, 3 * Photo.Length);

        await Bind(first.Id);
        Assert.Equal(both, await unnamed.Bytes()); // what the command comes to is not known yet
        await Table.Name(first.Id, Incident);

        Assert.Equal(both / 2, await unnamed.Bytes());
        await Table.Delete((await Table.Find(second.Id))!.About);
        Assert.Equal(0, await unnamed.Bytes());
    }

    [Fact]
    public async Task What_nothing_names_is_found_by_its_age_and_deleted_as_it_was_seen()
    {
        var (old, bound) = (await Vault.Keep(Photo, 40, 30), await Vault.Keep(Photo, 40, 30));
        wall.Advance(TimeSpan.FromHours(1));
        await Vault.Keep(Photo, 40, 30);

        var due = await Table.Unnamed(wall.GetUtcNow(), 10);
        Assert.Equal(new[] { old.Id, bound.Id }.Order(StringComparer.Ordinal), due.Select(photo => photo.Id).Order(StringComparer.Ordinal));
        await Bind(bound.Id); // since it was seen

        foreach (var photo in due) await Table.Delete(photo);

        Assert.Null(await Table.Find(old.Id));
        Assert.NotNull(await Table.Find(bound.Id));
    }
}
