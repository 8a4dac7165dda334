namespace GovGrid.LiveHub.Audit;

/// <summary>Says of endpoints how they are audited. Every endpoint that changes something says one or the other; a test holds it.</summary>
internal static class AuditedEndpoints
{
    /// <summary>Calls are commands of this name.</summary>
    public static TBuilder Audited<TBuilder>(this TBuilder endpoint, string action, Func<HttpContext, string>? target = null)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AuditedAs(action, target));

    /// <summary>Calls prove who somebody is: that they did is stored before the answer, and what failed is counted.</summary>
    public static TBuilder AuditedAsSignIn<TBuilder>(this TBuilder endpoint, string action)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AuditedAs(action, null) { IsAnnounced = false });

    /// <summary>Calls leave no rows here.</summary>
    public static TBuilder NotAudited<TBuilder>(this TBuilder endpoint, string why)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new NotAudited(why));
}
