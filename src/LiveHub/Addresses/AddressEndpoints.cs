using System.Security.Claims;
using GovGrid.Common;
using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Requests;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Addresses;

/// <summary>Standard addresses, for whoever types one.</summary>
internal static class AddressEndpoints
{
    private const int Most = 20;
    private const int LongestQuery = 100;

    public static void MapAddresses(this IEndpointRouteBuilder api) =>
        api.MapGet("/addresses", Search).RequireAuthorization(Policies.Addresses).TakesOnly("q", "town").WithSummary("Search the standard addresses of a town");

    private static IReadOnlyList<AddressItem> Search(string? q, string? town, ClaimsPrincipal user, TownChoice towns, AddressBook book)
    {
        var faults = new FieldFaults();
        if (string.IsNullOrWhiteSpace(q) || q.Length > LongestQuery) faults.Add("q", $"some of an address, 1 to {LongestQuery} characters");
        faults.ThrowIfAny();
        return [.. book.Search(towns.Of(town, user), q!, Most).Select(AddressItem.Of)];
    }
}

/// <summary>A standard address.</summary>
public sealed record AddressItem(string Id, string Text, string Grid, GeoPoint Location)
{
    /// <summary>The item of an address.</summary>
    public static AddressItem Of(StandardAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new AddressItem(address.Id, address.Text, address.Grid, address.Point);
    }
}
