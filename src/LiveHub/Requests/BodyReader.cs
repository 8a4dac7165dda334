using GovGrid.LiveHub.Problems;

namespace GovGrid.LiveHub.Requests;

/// <summary>Reads bodies as far as their endpoint allows.</summary>
internal static class BodyReader
{
    /// <summary>The whole body.</summary>
    /// <exception cref="ProblemException">It is larger than the endpoint allows.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(HttpContext context)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>()?.Bytes ?? BodyLimit.Common;
        if (context.Request.ContentLength > limit) throw await TooLarge(context, limit);
        var buffer = new byte[(int)(context.Request.ContentLength + 1 ?? limit + 1)];
        var length = await context.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, context.RequestAborted);
        return length <= limit ? buffer.AsMemory(0, length) : throw await TooLarge(context, limit);
    }

    /// <summary>The end of a request whose body is too large, once the rest of it has come.</summary>
    public static async Task<ProblemException> TooLarge(HttpContext context, int limit)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        return new ProblemException(new ApiProblem(
            StatusCodes.Status413PayloadTooLarge, ProblemCodes.TooLarge, $"The body is too large. Expected: at most {limit / 1024} kB."));
    }
}
