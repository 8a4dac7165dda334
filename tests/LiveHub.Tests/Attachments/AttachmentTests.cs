using System.Net.Http.Headers;
using System.Text;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Attachments;
using GovGrid.Silo.Privacy.Keys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GovGrid.LiveHub.Tests.Attachments;

[Collection(ServerCollection.Name)]
public sealed class AttachmentTests(ServerFixture fixture)
{
    private const string Upload = "/api/v1/attachments";

    private Api Resident => fixture.Server.Anonymous;

    [Fact]
    public async Task A_resident_s_photo_is_seen_by_who_reads_the_incident_and_by_the_receipt_and_by_nobody_else()
    {
        var photo = await Resident.Photo();
        var (incident, receipt) = await Reported(photo);

        var listed = (await fixture.Operator.Get($"/api/v1/incidents/{incident}")).Expect(200)["attachments"]!.AsArray();
        Assert.Equal(photo[0], (string?)Assert.Single(listed)!["id"]);
        Assert.Equal(photo[0], (string?)(await Resident.Get($"/api/v1/receipts/{receipt}")).Expect(200)["attachments"]![0]!["id"]);

        Assert.Equal(200, (await fixture.Operator.Get($"{Upload}/{photo[0]}")).Status);
        Assert.Equal(200, (await Resident.Get($"/api/v1/receipts/{receipt}/attachments/{photo[0]}")).Status);
        Assert.Equal(401, (await Resident.Get($"{Upload}/{photo[0]}")).Status);
        var (_, other) = await Reported(await Resident.Photo());
        Assert.Equal(404, (await Resident.Get($"/api/v1/receipts/{other}/attachments/{photo[0]}")).Status);
    }

    [Fact]
    public async Task Evidence_of_who_handled_it_is_not_the_reporters_to_see()
    {
        var (incident, receipt) = await Reported(await Resident.Photo());
        await new Incident(fixture, incident).Closed();
        var evidence = (string)Incident.Last(await new Incident(fixture, incident).Now(), "resolved")["evidence"]![0]!;

        Assert.Equal(200, (await fixture.Operator.Get($"{Upload}/{evidence}")).Status);
        Assert.Equal(404, (await Resident.Get($"/api/v1/receipts/{receipt}/attachments/{evidence}")).Status);
    }

    [Fact]
    public async Task A_photo_is_served_so_that_no_browser_takes_it_for_anything_else_or_keeps_it()
    {
        var photo = await Resident.Photo();
        await Reported(photo);

        using var answer = await fixture.Operator.Http.GetAsync(new Uri($"{Upload}/{photo[0]}", UriKind.Relative));

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Nothing_of_the_file_that_came_is_stored_or_served()
    {
        var photo = Id(await Resident.PostFile(Upload, PhotoFiles.Tagged(6)));
        await Reported([photo]);

        var served = await fixture.Operator.Http.GetByteArrayAsync(new Uri($"{Upload}/{photo}", UriKind.Relative));

        Traces.AssertNone(PhotoFiles.Exif(6), served);
        foreach (var file in Directory.GetFiles(fixture.Server.Data, "govgrid.db*").Where(path => !path.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var stored = await ReadShared(file);
            Traces.AssertNone(Encoding.ASCII.GetBytes(PhotoFiles.Camera), stored);
            Assert.True(stored.AsSpan().IndexOf("JFIF"u8) < 0, $"A photo lies open in {file}.");
        }
    }

    [Fact]
    public async Task A_photo_comes_as_a_part_of_a_form_too()
    {
        using var form = new MultipartFormDataContent { { new StringContent("a remark"), "remark" } };
        var file = new ByteArrayContent(PhotoFiles.Jpeg()) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } };
        form.Add(file, "file", "../../photo.exe");

        Assert.Equal(201, (await Resident.Send(new HttpRequestMessage(HttpMethod.Post, Upload) { Content = form })).Status);

        using var empty = new MultipartFormDataContent { { new StringContent("no file"), "remark" } };
        Assert.Equal("badRequest", (await Resident.Send(new HttpRequestMessage(HttpMethod.Post, Upload) { Content = empty })).ExpectProblem(400));
        Assert.Equal("badRequest", (await Resident.PostText(Upload, "torn", mediaType: "multipart/form-data")).ExpectProblem(400));
    }

    [Theory]
    [InlineData("noPhoto", 415, "image/jpeg", "just a text")]
    [InlineData("noPhoto", 415, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("noPhoto", 415, "image/png", "MZ")]
    [InlineData("noPhoto", 415, "image/jpeg", "")]
    public async Task What_is_no_photo_is_refused_whatever_it_says_it_is(string code, int status, string mediaType, string content) =>
        Assert.Equal(code, (await Resident.PostFile(Upload, Encoding.ASCII.GetBytes(content), mediaType)).ExpectProblem(status));

    [Fact]
    public async Task A_file_that_is_too_large_is_told_so()
    {
        Assert.Equal("tooLarge", (await Resident.PostFile(Upload, new byte[(10 << 20) + 1])).ExpectProblem(413));
        Assert.Equal("tooManyPixels", (await Resident.PostFile(Upload, PhotoFiles.Bomb())).ExpectProblem(413));
    }

    [Fact]
    public async Task Evidence_must_be_there_and_of_this_incident()
    {
        var (incident, other) = (await (await fixture.Incident()).OnScene(), await Resident.Photo());
        await Reported(other);
        var officer = await fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency);

        foreach (var evidence in new string[][] { ["made-up"], other, [.. await fixture.Photo(), "made-up"] })
            Assert.Equal("unknownAttachment", (await incident.Give("resolve", new { summary = "Done", evidence }, officer)).ExpectProblem(400));

        var (photo, key) = (await fixture.Photo(), ServerFixture.Key());
        var done = (await incident.Give("resolve", new { summary = "Done", evidence = photo }, officer, key)).Expect(200);
        var again = (await incident.Give("resolve", new { summary = "Done", evidence = photo }, officer, key)).Expect(200);
        Assert.Equal((int)done["version"]!, (int)again["version"]!);
        Assert.Equal("keyReused", (await incident.Give("resolve", new { summary = "Done", evidence = await fixture.Photo() }, officer, key)).ExpectProblem(422));
    }

    [Fact]
    public async Task A_photo_of_a_refused_command_is_free_for_another()
    {
        var (early, incident, photo) = (await (await fixture.Incident()).Sent(), await (await fixture.Incident()).OnScene(), await fixture.Photo());
        var officer = await fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency);

        (await early.Give("resolve", new { summary = "Done", evidence = photo }, officer)).ExpectProblem(409);
        Assert.Equal(404, (await fixture.Operator.Get($"{Upload}/{photo[0]}")).Status);

        (await incident.Give("resolve", new { summary = "Done", evidence = photo }, officer)).Expect(200);
        Assert.Equal(200, (await fixture.Operator.Get($"{Upload}/{photo[0]}")).Status);
    }

    [Fact]
    public async Task Who_verifies_may_show_it_by_photos()
    {
        var incident = await (await fixture.Incident()).OnScene();
        (await incident.Give("resolve", new { summary = "Done", evidence = await fixture.Photo() }, await fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency))).Expect(200);
        var photo = await fixture.Photo();

        var verified = (await incident.Give("verify", new { method = "onSite", evidence = photo })).Expect(200);

        Assert.Equal(photo[0], (string?)Incident.Last(verified, "verified")["evidence"]![0]);
        Assert.Equal(2, verified["attachments"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_no_report_names_is_deleted_after_an_hour_and_what_one_names_stays()
    {
        var (named, left) = (await Resident.Photo(), await Resident.Photo());
        await Reported(named);
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(59));

        await Sweep(clock);
        Assert.NotNull(await Table.Find(left[0]));

        clock.Advance(TimeSpan.FromMinutes(2));
        await Sweep(clock);
        Assert.Null(await Table.Find(left[0]));
        Assert.Equal(200, (await fixture.Operator.Get($"{Upload}/{named[0]}")).Status);
    }

    [Fact]
    public async Task A_photo_whose_report_was_stored_while_the_service_ended_is_found_to_be_named()
    {
        var (named, orphan) = (await Resident.Photo(), await Resident.Photo());
        var (incident, _) = await Reported(named);
        await Forgotten(named[0], incident);
        Assert.True(await Services.GetRequiredService<AttachmentVault>().Bind(orphan[0], incident + "-of-nobody", KeyOwner.PhotosOf(incident + "-of-nobody")));

        await Sweep(new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(2)));

        Assert.True((await Table.Find(named[0]))!.About.Named);
        Assert.Null(await Table.Find(orphan[0]));
    }

    [Fact]
    public async Task With_the_key_of_its_incident_a_photo_is_gone_and_a_repeat_stays_one()
    {
        var (photo, key) = (await Resident.Photo(), ServerFixture.Key());
        var (incident, receipt) = await Reported(photo, key);

        await Services.GetRequiredService<IIncidentKeys>().Destroy(incident);

        Assert.Equal(404, (await fixture.Operator.Get($"{Upload}/{photo[0]}")).Status);
        Assert.Equal(404, (await Resident.Get($"/api/v1/receipts/{receipt}/attachments/{photo[0]}")).Status);
        await Table.DeleteOf(incident);
        Assert.Equal(incident, (await Reported(photo, key)).Incident);
    }

    private IServiceProvider Services => fixture.Server.Services;

    private AttachmentTable Table => Services.GetRequiredService<AttachmentTable>();

    private async Task Sweep(FakeTimeProvider clock)
    {
        using var sweeper = new AttachmentSweeper(Table, Services.GetRequiredService<IGrainFactory>(), clock, NullLogger<AttachmentSweeper>.Instance);
        await sweeper.Sweep();
    }

    // As if the service had ended between storing the incident and noting that it names the photo.
    private async Task Forgotten(string photo, string incident)
    {
        var stored = (await Table.Find(photo))!;
        await Table.DeleteOf(incident);
        await Table.Add(stored);
    }

    private async Task<(string Incident, string Receipt)> Reported(string[] attachments, string? key = null)
    {
        var centre = fixture.Server.Town.Definition.Grids[0].Centre;
        var report = new { channel = "public-app", description = "A lane is blocked 通道被占", location = new { lon = centre.Lon, lat = centre.Lat }, attachments };
        var made = (await Resident.Post("/api/v1/incidents", report, key ?? ServerFixture.Key())).Expect(201);
        return ((string)made["id"]!, (string)made["receipt"]!);
    }

    private static string Id(Answer uploaded) => (string)uploaded.Expect(201)["id"]!;

    private static async Task<byte[]> ReadShared(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream();
        await file.CopyToAsync(all);
        return all.ToArray();
    }
}
