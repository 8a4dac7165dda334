using System.Security.Claims;
using GovGrid.LiveHub.Callers;
using GovGrid.People;
using Microsoft.AspNetCore.Authorization;

namespace GovGrid.LiveHub.Access.Scopes;

/// <summary>Who each of the <see cref="Policies"/> lets in.</summary>
internal static class PolicyRules
{
    private static readonly Role[] Room = [Role.Operator, Role.ShiftLeader, Role.CommandRoomHead];
    private static readonly Role[] Officers = [Role.PlatformOfficer, Role.AgencyOfficer, Role.CountyOfficer];
    private static readonly Role[] Grid = [Role.GridLeader, Role.GridWorker];

    /// <summary>Declares them, and that what states none is for nobody.</summary>
    public static AuthorizationBuilder AddPolicies(this AuthorizationBuilder builder) => builder
        .AddPolicy(Policies.SignedIn, policy => policy.RequireAuthenticatedUser())
        .AddPolicy(Policies.Addresses, Seeing(Parts.Addresses))
        .AddPolicy(Policies.Incidents, Seeing(Parts.Incidents))
        .AddPolicy(Policies.Commands, Roles([.. Room, .. Officers, .. Grid, Role.Inspector]))
        .AddPolicy(Policies.Contacts, Roles([.. Room, .. Officers, .. Grid]))
        .AddPolicy(Policies.Erasure, Roles([Role.Administrator]))
        .AddPolicy(Policies.Drafts, Seeing(Parts.Drafts))
        .AddPolicy(Policies.Handovers, Seeing(Parts.Handovers))
        .AddPolicy(Policies.HandoverSignatures, OfWholeTown(Role.ShiftLeader))
        .AddPolicy(Policies.Operations, OfWholeTown(Role.ShiftLeader, Role.CommandRoomHead))
        .AddPolicy(Policies.Posts, Roles([.. Room, .. Officers]))
        .AddPolicy(Policies.WorkerDuty, Roles([.. Room, .. Grid]))
        .AddPolicy(Policies.WorkerHelp, Roles([.. Room, Role.GridLeader]))
        .AddPolicy(Policies.Positions, Roles([Role.GridWorker, Role.Administrator]))
        .AddPolicy(Policies.EventLog, Seeing(Parts.EventLog))
        .AddPolicy(Policies.DutyLog, Seeing(Parts.DutyLog))
        .AddPolicy(Policies.Audit, Seeing(Parts.Audit))
        .AddPolicy(Policies.Accounts, Seeing(Parts.Tokens))
        .AddPolicy(Policies.Tokens, Seeing(Parts.Tokens))
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(access => !IsOurs(access.Resource)).Build());

    /// <summary>What somebody sees of any town.</summary>
    public static Parts PartsOf(this ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } ? Sight.PartsOf(user.ToCaller().Role, user.ToCaller().Unit) : Parts.None;

    private static Action<AuthorizationPolicyBuilder> Seeing(Parts part) => policy => policy.RequireAuthenticatedUser().RequireAssertion(access => access.User.PartsOf().HasFlag(part));

    private static Action<AuthorizationPolicyBuilder> Roles(IReadOnlyCollection<Role> roles) => policy => policy.RequireRole(roles.Select(role => role.ToString()));

    // What is done to a whole town is not for who is bound to a zone of it.
    private static Action<AuthorizationPolicyBuilder> OfWholeTown(params IReadOnlyCollection<Role> roles) =>
        policy => policy.RequireRole(roles.Select(role => role.ToString())).RequireAssertion(access => access.User.ToCaller().Unit is null);

    // What the framework answers by itself, such as that a method is wrong, is no endpoint that could state anything.
    private static bool IsOurs(object? resource) => resource is HttpContext context && context.GetEndpoint() is RouteEndpoint;
}
