namespace GovGrid.LiveHub.Audit;

/// <summary>How an endpoint's commands stand in the audit.</summary>
/// <param name="Action">What is done, such as <c>incident.accept</c>.</param>
/// <param name="Target">Reads from the path to what; null where only the command itself can tell, by <see cref="AuditNote"/>.</param>
internal sealed record AuditedAs(string Action, Func<HttpContext, string>? Target)
{
    /// <summary>
    /// Whether a row announces the command before it is given. Where it is false, the row of what was done is stored before the answer, without
    /// which nothing has been done; and what was refused is counted with others, since anybody may try as often as they like.
    /// </summary>
    public bool IsAnnounced { get; init; } = true;
}

/// <summary>Says that calls of an endpoint leave no rows, or that they leave them by themselves.</summary>
/// <param name="Why">Why.</param>
internal sealed record NotAudited(string Why);

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
