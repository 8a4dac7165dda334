using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace GovGrid.LiveHub.Attachments;

/// <summary>
/// Reads the one file of an upload, as the body itself or as a part of multipart/form-data; into memory, and never into a file where it would lie as
/// it came. Memory is taken as bytes arrive, so who only announces many takes none.
/// </summary>
internal sealed class UploadReader(PhotoLimits limits)
{
    private const int LongestBoundary = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly ApiProblem TooSlow = new(StatusCodes.Status408RequestTimeout, ProblemCodes.TooSlow, "The upload takes too long. Expected: all of it within two minutes.");

    /// <summary>The file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="share">Its share of what all uploads may take.</param>
    /// <exception cref="ProblemException">There is none, it is too large, it comes too slowly, or all uploads together are too much.</exception>
    public async Task<ReadOnlyMemory<byte>> Read(HttpContext context, UploadShare share)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            return BoundaryOf(context.Request) is { } boundary
                ? await ReadPart(context.Request, boundary, share, patience.Token)
                : await ReadAll(context.Request.Body, context.Request, share, patience.Token);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw new ProblemException(TooSlow);
        }
    }

    private static string? BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data") return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return boundary is { Length: > 0 and <= LongestBoundary } ? boundary : throw NoFile();
    }

    private async Task<ReadOnlyMemory<byte>> ReadPart(HttpRequest request, string boundary, UploadShare share, CancellationToken stop)
    {
        try
        {
            var parts = new MultipartReader(boundary, request.Body);
            while (await parts.ReadNextSectionAsync(stop) is { } part)
                if (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) && disposition.IsFileDisposition())
                    return await ReadAll(part.Body, request, share, stop);
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw NoFile();
        }

        throw NoFile();
    }

    private async Task<ReadOnlyMemory<byte>> ReadAll(Stream source, HttpRequest request, UploadShare share, CancellationToken stop)
    {
        using var read = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (await source.ReadAsync(chunk, stop) is > 0 and var length)
        {
            if (read.Length + length > limits.LargestBytes) throw await BodyReader.TooLarge(request.HttpContext, limits.LargestBytes);
            share.Take(length);
            read.Write(chunk, 0, length);
        }

        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }

    private static ProblemException NoFile() => new(new ApiProblem(
        StatusCodes.Status400BadRequest, ProblemCodes.BadRequest, "There is no file in the body. Expected: the photo itself, or multipart/form-data with a part that has a file name."));
}
