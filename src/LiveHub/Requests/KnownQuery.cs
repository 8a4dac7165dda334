using System.Text.Json;

namespace GovGrid.LiveHub.Requests;

/// <summary>
/// Refuses query parameters that nothing reads: a filter with a slip in its name would otherwise answer with everything, and look as if it had
/// been heard.
/// </summary>
internal static class KnownQuery
{
    /// <summary>Takes the parameters of a query type only.</summary>
    public static RouteHandlerBuilder TakesOnly<TQuery>(this RouteHandlerBuilder endpoint) =>
        endpoint.TakesOnly([.. typeof(TQuery).GetConstructors()[0].GetParameters().Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!))]);

    /// <summary>Takes these parameters only.</summary>
    public static RouteHandlerBuilder TakesOnly(this RouteHandlerBuilder endpoint, params string[] names)
    {
        var known = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase); // as the framework binds them
        var expected = $"nothing: there is no such parameter. There are {string.Join(", ", names)}";
        return endpoint.AddEndpointFilter((call, next) =>
        {
            var faults = new FieldFaults();
            foreach (var name in call.HttpContext.Request.Query.Keys.Where(name => !known.Contains(name))) faults.Add(name, expected);
            faults.ThrowIfAny();
            return next(call);
        });
    }
}
