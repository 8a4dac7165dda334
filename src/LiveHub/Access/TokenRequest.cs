using System.Security.Claims;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.LiveHub.Callers;
using GovGrid.LiveHub.Requests;
using GovGrid.People;
using GovGrid.Silo.Access;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Access;

/// <summary>Checks what an administrator asks for, and makes the token's record of it.</summary>
internal sealed class TokenRequest(ITownDirectory towns, TimeProvider wall)
{
    private const int LongestText = 100;

    private static readonly Dictionary<string, Role> Roles = Enum.GetValues<Role>()
        .Where(role => role is not (Role.System or Role.Resident))
        .ToDictionary(role => JsonNamingPolicy.CamelCase.ConvertName(role.ToString()), StringComparer.Ordinal);

    /// <summary>The record of the token that is asked for.</summary>
    /// <param name="body">What is asked for.</param>
    /// <param name="maker">Who asks; an administrator of one town makes tokens for that town only.</param>
    /// <exception cref="Problems.ProblemException">Some fields are wrong.</exception>
    public AccessToken Read(TokenBody body, ClaimsPrincipal maker) => Read(body, maker.TownOnly(), "");

    /// <summary>The same for what somebody is to be granted.</summary>
    /// <param name="body">What is asked for.</param>
    /// <param name="makers">The only town of who asks; null for all.</param>
    /// <param name="within">Path of it in the request, with a dot at its end; empty for the body itself.</param>
    /// <exception cref="Problems.ProblemException">Some fields are wrong.</exception>
    public AccessToken Read(TokenBody body, string? makers, string within)
    {
        var faults = new FieldFaults(within);
        if (!Roles.TryGetValue(body.Role ?? "", out var role)) faults.Add("role", $"one of {string.Join(", ", Roles.Keys)}");
        if (body.Subject is not { Length: > 0 and <= LongestText }) faults.Add("subject", "the id of a post, worker or account, 1 to 100 characters");
        if (body.Label is { Length: > LongestText }) faults.Add("label", "at most 100 characters");
        if (body.Days is <= 0 or > 3660) faults.Add("days", "a whole number from 1 to 3660");
        faults.ThrowIfAny();

        var town = ReadTown(body.Town, role, makers, faults);
        var unit = body.Unit is { Length: > 0 } key ? new UnitKey(key) : null as UnitKey?;
        CheckUnit(unit, role, town, faults);
        if (role is Role.GridWorker && town?.FindWorker(body.Subject!) is null) faults.Add("subject", "the id of a grid worker of the town");
        faults.ThrowIfAny();

        var now = wall.GetUtcNow();
        var expires = body.Days is { } days ? now + TimeSpan.FromDays(days) : null as DateTimeOffset?;
        return new AccessToken(Guid.CreateVersion7().ToString("N"), role, body.Subject!, unit, town?.Code, body.Label, null, now, expires);
    }

    // Workers and posts of two towns may have the same id, so their tokens are good for one town only.
    private Town? ReadTown(string? code, Role role, string? makers, FieldFaults faults)
    {
        code ??= makers;
        if (code is null && role is Role.Administrator or Role.Planner or Role.Inspector) return null;
        var town = code is not null ? towns.Find(code) : towns.Towns is [var only] ? only : null;
        if (town is null || (makers is not null && town.Code != makers))
            faults.Add("town", $"one of {makers ?? string.Join(", ", towns.Towns.Select(known => known.Code))}");
        return town;
    }

    private static string Example(string kind, Town? town) =>
        town?.StaffedUnits.FirstOrDefault(unit => unit.Kind == kind).Value ?? $"{kind}/…";

    private static void CheckUnit(UnitKey? unit, Role role, Town? town, FieldFaults faults)
    {
        if (role is Role.GridLeader && unit is { } grid)
        {
            if (!grid.IsGrid || town?.FindGrid(grid.Name) is null) faults.Add("unit", "a grid of the town, such as grid/…");
            return;
        }

        if (CommandRoomRights.Everybody.Contains(role) && unit is { } zone)
        {
            if (!zone.IsZone || town?.FindZone(zone.Name) is null) faults.Add("unit", "a zone of the town, such as zone/…, or none for all of the town");
            return;
        }

        string[] kinds = role switch
        {
            Role.PlatformOfficer => ["platform"],
            Role.AgencyOfficer => ["agency"],
            Role.CountyOfficer => ["county", "department"],
            _ => [],
        };
        if (kinds.Length == 0 && unit is not null) faults.Add("unit", $"none for the role {EnumName.Of(role)}");
        if (kinds.Length > 0 && (unit is not { } given || !kinds.Contains(given.Kind) || town?.FindPosts(given) is null))
            faults.Add("unit", $"the key of a unit of the town, such as {Example(kinds[0], town)}");
    }
}
