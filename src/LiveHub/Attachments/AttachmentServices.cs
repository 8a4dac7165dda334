using GovGrid.Silo.Attachments;
using GovGrid.Silo.Privacy.Erasure;
using GovGrid.Silo.Privacy.Retention;

namespace GovGrid.LiveHub.Attachments;

/// <summary>Registers what photos need.</summary>
internal static class AttachmentServices
{
    public static IServiceCollection AddAttachments(this IServiceCollection services, PhotoLimits limits, UploadBounds bounds) => services
        .AddSingleton(limits)
        .AddSingleton(bounds)
        .AddSingleton<PhotoReader>()
        .AddSingleton<UploadReader>()
        .AddSingleton<UploadAdmission>()
        .AddSingleton<UnnamedPhotos>()
        .AddSingleton<AttachmentTable>()
        .AddSingleton<AttachmentVault>()
        .AddSingleton<PhotoData>()
        .AddSingleton<IPersonalData>(provider => provider.GetRequiredService<PhotoData>())
        .AddSingleton<IRetained, PhotosRetained>()
        .AddSingleton<AttachmentBinding>()
        .AddSingleton<AttachmentList>()
        .AddSingleton<AttachmentOpener>()
        .AddHostedService<AttachmentSweeper>();
}
