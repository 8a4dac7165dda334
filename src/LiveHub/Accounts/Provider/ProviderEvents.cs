using GovGrid.LiveHub.Accounts.SignIn;
using GovGrid.LiveHub.Audit;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>
/// What happens when somebody comes back from the identity provider: one of our own sessions, and nothing of the provider's is kept. Who is
/// refused finds the sign-in page with the reason.
/// </summary>
internal sealed class ProviderEvents : OpenIdConnectEvents
{
    private const string Action = "session.signIn.provider";
    private const string Failed = "providerFailed";

    // The provider knows one address to send people back to, and that is the setting's, whatever host a request names.
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.RequestServices.GetRequiredService<OwnOrigins>().Of(context.Request) is { } origin)
            context.ProtocolMessage.RedirectUri = new Uri(origin, context.Options.CallbackPath).ToString();
        return Task.CompletedTask;
    }

    // The framework lets a token pass unsigned that comes straight from the provider, as the standard allows. Here it does not: the signature
    // is all that holds where somebody has come between us and the provider.
    public override Task TokenValidated(TokenValidatedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrEmpty(context.SecurityToken.RawSignature)) context.Fail("The token is not signed.");
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var services = context.HttpContext.RequestServices;
        try
        {
            var account = await services.GetRequiredService<ProviderAccounts>().Of(context.HttpContext, context.Principal!);
            await services.GetRequiredService<SessionOpener>().Open(context.HttpContext, account);
            var note = services.GetRequiredService<AuditNote>();
            var entry = AuditEntries.Of(context.HttpContext, note.By!, Action, account.Id, AuditEntry.Done) with { After = note.After };
            await services.GetRequiredService<IAuditTrail>().Append(entry);
            context.Response.Redirect(context.ReturnUri ?? "/");
        }
        catch (ProblemException refused)
        {
            Refused(context.HttpContext, refused.Problem.Code);
        }

        context.HandleResponse();
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var log = context.HttpContext.RequestServices.GetRequiredService<ILogger<ProviderEvents>>();
        log.LogWarning("A sign-in by the identity provider was refused: {Why}", context.Failure?.Message);
        Refused(context.HttpContext, Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>The sign-in page with a reason.</summary>
    public static string SignInPage(string code) => $"/sign-in?refused={code}";

    // Nothing of ours watches here: it is no endpoint.
    private static void Refused(HttpContext context, string code)
    {
        var services = context.RequestServices;
        services.GetRequiredService<RefusalAudit>().Note(context, Action, code, services.GetRequiredService<AuditNote>().Target ?? "");
        context.Response.Redirect(SignInPage(code));
    }
}
