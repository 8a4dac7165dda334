using System.Reflection;
using System.Text;
using GovGrid.LiveHub.Live;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Access.Rights;

/// <summary>Every route and hub method, called by everybody towards the own and the foreign, answers as docs/rights.csv says.</summary>
public sealed class RightsTests(RightsScene scene) : IClassFixture<RightsScene>
{
    private static readonly RightsScope[] Scopes = Enum.GetValues<RightsScope>();
    private static readonly string[] InOrder = ["PUT", "POST", "HUB", "ANY", "GET", "DELETE"];

    [Fact]
    public void Every_endpoint_states_who_may_call_it() =>
        Assert.Empty(Endpoints().Where(endpoint => !States(endpoint)).SelectMany(Names));

    [Fact]
    public async Task Every_route_and_hub_method_answers_everybody_as_the_table_says()
    {
        var (table, calls) = (RightsTable.Read(), new RouteCalls(scene));
        Assert.Equal(scene.Callers.Select(caller => caller.Name), table.Callers);
        var (routes, wrong) = (Routes().ToList(), new StringBuilder());
        foreach (var gone in table.Rows.Keys.Except(routes)) wrong.AppendLine($"There is no {gone} any more. Take its row out.");
        foreach (var route in routes)
        {
            var known = table.Rows.GetValueOrDefault(route);
            var cells = await Cells(route, calls);
            if (known is null) wrong.AppendLine($"There is no row for {route}. Add one, after making sure that each cell is meant; as it answers now it would be");
            else if (table.Callers.Where((caller, index) => known[caller] != cells[index]).ToList() is { Count: > 0 } others)
                wrong.AppendLine($"{route} answers {string.Join(", ", others)} otherwise than the table says. As it answers now the row would be");
            else continue;
            wrong.AppendLine(RightsTable.Line(route, cells));
        }

        Assert.True(wrong.Length == 0, $"{RightsTable.File} (docs/access.md tells what its cells mean; how a route is called stands in {nameof(RouteCalls)}.cs):\n{wrong}");
    }

    private static bool States(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is not null
        || endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is not null);

    private static IEnumerable<string> Names(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').TrimEnd('/');
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"];
        return methods.Where(method => method is not ("HEAD" or "OPTIONS")).Select(method => $"{method} {path}");
    }

    private static IEnumerable<string> HubMethods() =>
        typeof(TownHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition().DeclaringType == typeof(TownHub) && !method.IsSpecialName && typeof(Hub).IsAssignableFrom(method.DeclaringType))
            .Select(method => $"HUB {method.Name}");

    private async Task<List<string>> Cells(string route, RouteCalls calls)
    {
        var cells = new List<string>();
        foreach (var caller in scene.Callers)
        {
            var answers = new List<string>();
            foreach (var scope in Scopes) answers.Add(await calls.Answer(route, caller, scope));
            cells.Add(RightsTable.Cell(answers));
        }

        return cells;
    }

    // What is put there is read after it and deleted last.
    private IEnumerable<string> Routes() => Endpoints().SelectMany(Names).Concat(HubMethods()).Distinct().SelectMany(RouteCalls.Variants)
        .OrderBy(route => Array.IndexOf(InOrder, route.Split(' ')[0])).ThenBy(route => route, StringComparer.Ordinal);

    private IEnumerable<RouteEndpoint> Endpoints() => scene.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
