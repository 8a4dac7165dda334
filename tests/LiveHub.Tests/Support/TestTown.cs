using GovGrid.Common;
using GovGrid.LiveHub.Access.Scopes;
using GovGrid.LiveHub.Live;
using GovGrid.People;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>The reference town, for tests without a server, and who looks at it.</summary>
internal static class TestTown
{
    public static Town Ningwei { get; } = TownDirectory.Load(Repository.PathOf("towns", "ningwei")).Towns[0];

    public static Viewer Viewer(Role role = Role.Inspector, string? unit = null, string subject = "somebody") =>
        new(new Onlooker(Ningwei, role, unit is null ? null : new UnitKey(unit), subject));

    public static Sight Sight(Role role, string? unit = null, string subject = "somebody", string? present = null) =>
        LiveHub.Access.Scopes.Sight.Of(role, Ningwei, unit is null ? null : new UnitKey(unit), subject, present);
}
