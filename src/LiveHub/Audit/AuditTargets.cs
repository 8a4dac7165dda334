using GovGrid.LiveHub.Requests;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Audit;

/// <summary>
/// Reads from paths what a command is given to. What is no id of ours stays out of the audit: people put telephone numbers and tokens where
/// they do not belong.
/// </summary>
internal static class AuditTargets
{
    /// <summary>The incident of a path, by id or number.</summary>
    public static string Incident(HttpContext context) => Incident(Text(context, "id"));

    /// <summary>The incident that a text names, by id or number; empty where it names none.</summary>
    public static string Incident(string text) => IncidentNames.IsId(text) || IncidentNames.IsNumber(text) ? text : "";

    /// <summary>The worker of a path, where a town here has such a worker.</summary>
    public static string Worker(HttpContext context) => Known(context, (town, id) => town.FindWorker(id) is not null);

    /// <summary>The post of a path, where a town here has such a post.</summary>
    public static string Post(HttpContext context) => Known(context, (town, id) => town.UnitOf(id) is not null);

    /// <summary>The town of a path, where it is one of here.</summary>
    public static string Town(HttpContext context) => Text(context, "code") is var code && Towns(context).Find(code) is not null ? code : "";

    /// <summary>Something with an id that the service or a program made at random, such as a token or a draft.</summary>
    public static string Made(HttpContext context) => Text(context, "id") is var id && Guid.TryParse(id, out _) ? id : "";

    private static string Known(HttpContext context, Func<Town, string, bool> isKnown) =>
        Text(context, "id") is var id && Towns(context).Towns.Any(town => isKnown(town, id)) ? id : "";

    private static ITownDirectory Towns(HttpContext context) => context.RequestServices.GetRequiredService<ITownDirectory>();

    private static string Text(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";
}
