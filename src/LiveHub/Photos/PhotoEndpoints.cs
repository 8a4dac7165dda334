using System.Security.Claims;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Attachments;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Receipts;
using GovGrid.LiveHub.Wire;
using GovGrid.Silo.Attachments;

namespace GovGrid.LiveHub.Photos;

/// <summary>Photos come in by themselves, and are named by the report or command that they belong to.</summary>
internal static class PhotoEndpoints
{
    public static void MapPhotos(this IEndpointRouteBuilder api)
    {
        var limits = api.ServiceProvider.GetRequiredService<PhotoLimits>();
        api.MapPost("/attachments", Upload).AllowAnonymous().RequireRateLimiting(RateLimits.Upload).Audited("attachment.upload").WithMetadata(new UploadLimit(limits))
            .WithSummary("Send a photo, to be named within the hour by a report or a command")
            .WithDescription("The body is the photo itself, or multipart/form-data with one file; JPEG, PNG or WebP by its content, whatever its media type says.")
            .Produces<AttachmentItem>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status408RequestTimeout)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapGet("/attachments/{id}", Get).RequireAuthorization(Policies.Incidents).WithSummary("A photo of an incident that the caller may read").Produces<byte[]>(StatusCodes.Status200OK, Photo.MediaType);
        api.MapGet("/receipts/{code}/attachments/{id}", GetOwn).AllowAnonymous().RequireRateLimiting(RateLimits.Receipt)
            .WithSummary("A photo that came with the report").Produces<byte[]>(StatusCodes.Status200OK, Photo.MediaType);
    }

    private static async Task<IResult> Upload(HttpContext context, UploadAdmission admission, UploadReader uploads, PhotoReader photos, AttachmentVault vault)
    {
        using var share = await admission.Enter();
        var photo = await photos.Read(await uploads.Read(context, share), context.RequestAborted);
        var kept = await vault.Keep(photo.Jpeg, photo.Width, photo.Height);
        return Results.Created($"/api/v1/attachments/{kept.Id}", AttachmentItem.Of(kept));
    }

    private static async Task<IResult> Get(string id, ClaimsPrincipal user, HttpContext context, AttachmentTable table, IncidentFinder finder, AttachmentOpener opener)
    {
        if (await table.Find(id) is not { About.Incident: { } incident } || await finder.FindSeen(incident, user) is not { } view || !NamedAttachments.In(view).Contains(id)) return NoPhoto();
        return await opener.Open(id, incident, context) ?? NoPhoto();
    }

    private static async Task<IResult> GetOwn(string code, string id, HttpContext context, ReceiptReader receipts, AttachmentOpener opener)
    {
        if (await receipts.Find(code) is not { } incident || await incident.Get() is not { } view || !NamedAttachments.OfReport(view).Contains(id)) return NoPhoto();
        return await opener.Open(id, view.State.Id, context) ?? NoPhoto();
    }

    private static ProblemResult NoPhoto() => new(new ApiProblem(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is no such photo."));
}
