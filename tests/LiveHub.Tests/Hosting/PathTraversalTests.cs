using System.Net.Sockets;
using System.Text;
using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Hosting;

/// <summary>No path leads out of where it may lead; sent over a socket of its own, since clients tidy paths up.</summary>
[Collection(ServerCollection.Name)]
public sealed class PathTraversalTests(ServerFixture fixture)
{
    private static readonly string[] Ups = ["../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "..\\", "%252e%252e%252f", "..%c0%af", "....//", "/./../", "%00../"];

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/")]
    [InlineData("/openapi/")]
    [InlineData("/docs/")]
    public async Task No_file_but_those_of_the_pages_is_served(string folder)
    {
        foreach (var up in Ups)
            foreach (var file in new[] { "appsettings.json", "GovGrid.LiveHub.dll", "etc/passwd", "govgrid.db" })
                AssertNothingOut(await Get($"{folder}{string.Concat(Enumerable.Repeat(up, 6))}{file}"));
    }

    [Theory]
    [InlineData("/api/v1/towns/")]
    [InlineData("/api/v1/attachments/")]
    [InlineData("/api/v1/incidents/")]
    [InlineData("/api/v1/receipts/")]
    [InlineData("/api/v1/workers/")]
    public async Task A_name_in_a_path_of_the_API_is_a_name_and_no_path(string route)
    {
        var token = TestServer.AdministratorToken;
        foreach (var up in Ups)
        {
            var answer = await Get($"{route}{string.Concat(Enumerable.Repeat(up, 6))}etc%2fpasswd", token);
            AssertNothingOut(answer);
            Assert.DoesNotContain("HTTP/1.1 5", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("HTTP/1.1 200 OK\r\nContent-Type: application/json", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_folder_of_the_data_is_as_it_was()
    {
        var before = Directory.GetFileSystemEntries(fixture.Server.Data).Order(StringComparer.Ordinal).ToArray();
        using var form = new MultipartFormDataContent();
        form.Add(new ByteArrayContent(PhotoFiles.Jpeg()), "file", "../../../../tmp/out-of-here.jpg");
        Assert.Equal(201, (await fixture.Server.Anonymous.Send(new HttpRequestMessage(HttpMethod.Post, "/api/v1/attachments") { Content = form })).Status);

        Assert.Equal(before, Directory.GetFileSystemEntries(fixture.Server.Data).Order(StringComparer.Ordinal));
        Assert.False(File.Exists("/tmp/out-of-here.jpg"));
    }

    private static void AssertNothingOut(string answer)
    {
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("LogLevel", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite format", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("This program cannot be run", answer, StringComparison.Ordinal);
    }

    private async Task<string> Get(string path, string? token = null)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(fixture.Server.Url.Host, fixture.Server.Url.Port);
        var stream = socket.GetStream();
        var bearer = token is null ? "" : $"Authorization: Bearer {token}\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\nHost: here\r\n{bearer}Connection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
