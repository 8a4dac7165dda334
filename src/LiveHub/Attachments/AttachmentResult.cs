namespace GovGrid.LiveHub.Attachments;

/// <summary>Answers with a photo, in a way that no browser takes it for anything else or keeps it.</summary>
internal sealed class AttachmentResult(string id, byte[] photo) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = Photo.MediaType;
        response.ContentLength = photo.Length;
        response.Headers.ContentDisposition = $"attachment; filename=\"{id}.jpg\""; // a page shows it all the same
        await response.Body.WriteAsync(photo, httpContext.RequestAborted);
    }
}
