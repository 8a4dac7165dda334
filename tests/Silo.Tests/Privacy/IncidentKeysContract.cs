using System.Globalization;
using System.Text;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.Silo.Tests.Privacy;

/// <summary>What holds of keys, whichever database it is.</summary>
public abstract class IncidentKeysContract : IDisposable
{
    protected const string One = "330109013-00000000000000000000000001";
    private const string Other = "330109013-00000000000000000000000002";

    protected static readonly DateTimeOffset Now = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryDirectory ring = new();
    private readonly FakeTimeProvider clock = new(Now);

    protected abstract Database Database { get; }

    [Fact]
    public async Task A_key_is_made_once_and_opens_what_it_sealed_after_a_restart()
    {
        var sealedText = (await Keys().Obtain(One))!.Seal("消防通道被堵 blocked");

        var again = (await Keys().Obtain(One))!;

        Assert.Equal("消防通道被堵 blocked", again.Unseal(sealedText));
        Assert.Equal(sealedText, again.Seal("消防通道被堵 blocked"));
        Assert.DoesNotContain("blocked", sealedText, StringComparison.Ordinal);
        Assert.Equal(One, SealedText.OwnerOf(sealedText));
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same_key()
    {
        var keys = Keys();

        var sealedTexts = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await keys.Obtain(One))!.Seal("text")));

        Assert.Single(sealedTexts.Distinct());
    }

    [Fact]
    public async Task Another_incidents_key_opens_nothing()
    {
        var keys = Keys();
        var (one, other) = ((await keys.Obtain(One))!, (await keys.Obtain(Other))!);

        Assert.Null(other.Unseal(one.Seal("text")));
        Assert.NotEqual(one.Seal("text")[^20..], other.Seal("text")[^20..]);
        Assert.Null(one.Unseal(one.Seal("text")[..^2] + "AA"));
        Assert.Null(one.Unseal("text"));
    }

    [Fact]
    public async Task A_file_opens_under_its_name_only()
    {
        var key = (await Keys().Obtain(One))!;

        var file = key.SealFile("content"u8, "photo-1");

        Assert.Equal("content"u8.ToArray(), key.UnsealFile(file, "photo-1"));
        Assert.Null(key.UnsealFile(file, "photo-2"));
        Assert.Equal(-1, file.AsSpan().IndexOf("content"u8));
    }

    [Fact]
    public async Task A_destroyed_key_never_comes_back_and_its_row_says_when_it_went()
    {
        var keys = Keys();
        await keys.Obtain(One);
        await keys.Obtain(Other);

        clock.Advance(TimeSpan.FromDays(1));

        Assert.True(await keys.Destroy(One));
        Assert.False(await keys.Destroy(One));
        foreach (var those in new[] { keys, Keys() })
        {
            Assert.Null(await those.Obtain(One));
            Assert.Equal([Other], (await those.Find([One, Other])).Keys);
            Assert.Equal(Now.AddDays(1), await DestroyedAt(One));
            Assert.Null(await DestroyedAt(Other));
        }
    }

    [Fact]
    public async Task What_was_destroyed_before_there_was_a_key_gets_none()
    {
        var keys = Keys();

        Assert.True(await keys.Destroy(One));

        Assert.Null(await keys.Obtain(One));
    }

    [Fact]
    public async Task Parts_go_with_the_whole_and_not_the_whole_with_a_part()
    {
        var keys = Keys();
        foreach (var owner in new[] { One, KeyOwner.ContactOf(One), KeyOwner.ReportOf(One), Other }) await keys.Obtain(owner);

        await keys.Destroy(KeyOwner.ContactOf(One));
        Assert.Equal([One, KeyOwner.ReportOf(One)], (await keys.Find([One, KeyOwner.ContactOf(One), KeyOwner.ReportOf(One)])).Keys.Order());

        await keys.Destroy(One);
        Assert.Equal([Other], (await keys.Find([One, KeyOwner.ReportOf(One), Other])).Keys);
        Assert.Null(await keys.Obtain($"{One}/photos"));
        Assert.Null(await keys.Renew(KeyOwner.PhotosOf(One)));
    }

    [Fact]
    public async Task Asking_for_many_makes_none()
    {
        var keys = Keys();

        Assert.Empty(await keys.Find(Enumerable.Range(0, 1_200).Select(number => $"330109013/{number}")));

        Assert.Equal(0, await Count("SELECT count(*) FROM incident_keys"));
    }

    [Fact]
    public async Task What_came_to_nothing_is_discarded_unless_it_was_tried_again()
    {
        var keys = Keys();
        var sealedText = (await keys.Obtain(KeyOwner.ReportOf(One)))!.Seal("text");
        await keys.Obtain(KeyOwner.ContactOf(One));

        clock.Advance(TimeSpan.FromDays(2));
        await keys.Renew(KeyOwner.ContactOf(One));
        Assert.False(await keys.Discard(One, clock.GetUtcNow().AddDays(-1)));
        Assert.Equal("text", (await Keys().Renew(KeyOwner.ReportOf(One)))!.Unseal(sealedText));

        clock.Advance(TimeSpan.FromDays(2));
        Assert.True(await keys.Discard(One, clock.GetUtcNow().AddDays(-1)));
        Assert.False(await keys.Discard(One, clock.GetUtcNow().AddDays(-1)));
        Assert.Null((await keys.Obtain(KeyOwner.ReportOf(One)))!.Unseal(sealedText)); // another
        Assert.NotNull(await keys.Renew(KeyOwner.ContactOf(One)));
    }

    [Fact]
    public async Task What_was_destroyed_is_not_discarded()
    {
        var keys = Keys();
        await keys.Destroy(KeyOwner.ReportOf(One));
        await keys.Obtain(KeyOwner.ContactOf(One));

        clock.Advance(TimeSpan.FromDays(2));
        Assert.True(await keys.Discard(One, clock.GetUtcNow()));

        Assert.Null(await keys.Renew(KeyOwner.ReportOf(One)));
    }

    [Fact]
    public async Task A_part_that_is_made_while_the_whole_goes_goes_too()
    {
        var keys = Keys();
        for (var round = 0; round < 20; round++)
        {
            var whole = $"{One}{round}";
            string[] parts = [.. Enumerable.Range(0, 6).Select(part => $"{whole}/{part}")];

            await Task.WhenAll([.. parts.Select(keys.Obtain), keys.Destroy(whole), .. parts.Select(keys.Renew)]);

            Assert.Empty(await Keys().Find(parts));
        }
    }

    [Fact]
    public void The_key_of_a_row_opens_under_its_owners_name_only()
    {
        var wrapping = Wrapping();

        var wrapped = wrapping.Make(One);

        Assert.Equal(One, wrapping.Open(One, wrapped).Owner);
        Assert.ThrowsAny<Exception>(() => wrapping.Open(Other, wrapped));
        Assert.DoesNotContain(One, Encoding.UTF8.GetString(wrapped), StringComparison.Ordinal);
    }

    public virtual void Dispose()
    {
        ring.Dispose();
        GC.SuppressFinalize(this);
    }

    protected IncidentKeys Keys() => new(Database, Wrapping(), clock);

    protected KeyWrapping Wrapping() => new(DataProtectionProvider.Create(new DirectoryInfo(ring.Path)));

    private async Task<DateTimeOffset?> DestroyedAt(string owner) =>
        await Count("SELECT coalesce(max(destroyed_at), 0) FROM incident_keys WHERE owner = @owner", ("owner", owner)) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    private Task<long> Count(string sql, params (string Name, object? Value)[] parameters) => Database.Read(connection =>
    {
        using var command = Statement.Of(connection, sql, parameters);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    });
}
