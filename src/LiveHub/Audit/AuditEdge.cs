namespace GovGrid.LiveHub.Audit;

/// <summary>Registers the audit of the web edge.</summary>
internal static class AuditEdge
{
    public static IServiceCollection AddAuditEdge(this IServiceCollection services)
    {
        services.AddSingleton<LaterRows>().AddSingleton<CommandAudit>().AddSingleton<RefusalAudit>();
        services.AddScoped<AuditNote>();
        services.AddHostedService<RefusalFlushing>();
        return services;
    }
}
