using GovGrid.Silo.Accounts;
using Microsoft.AspNetCore.Identity;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>
/// Checks names and passwords without telling which names there are: a name that nobody has takes as long, counts its wrong ones, and
/// is locked by them.
/// </summary>
internal sealed class PasswordCheck(IPasswordHasher<Account> hasher, AccountStore store, SignInFailures failures, ILookupNormalizer names) : IDisposable
{
    /// <summary>
    /// Rounds of PBKDF2 with HMAC-SHA-512, a salt of 128 bits and a key of 256: the figure that OWASP's Password Storage Cheat Sheet gives for it.
    /// </summary>
    public const int Rounds = 210_000;

    private static readonly Account Nobody = new() { Id = "nobody", Name = "nobody", CreatedAt = default };

    // A check takes a tenth of a second of a core. So many at once, and grains and other requests have the rest.
    private readonly SemaphoreSlim checking = new(Math.Max(1, Environment.ProcessorCount / 2));

    private readonly Lazy<string> hashOfNobody = new(() => hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>Looks whether a password is that of a name.</summary>
    public async Task<PasswordAnswer> Check(string name, string password)
    {
        var normalized = names.NormalizeName(name)!;
        var account = await store.FindByNameAsync(normalized, CancellationToken.None);
        if (await failures.Begin(normalized) is { } locked) return new PasswordAnswer(null, account?.Id, locked);
        var verdict = await Verify(account?.PasswordHash is null ? Nobody : account, account?.PasswordHash ?? hashOfNobody.Value, password);
        if (account?.PasswordHash is null || verdict is PasswordVerificationResult.Failed) return new PasswordAnswer(null, account?.Id);
        await failures.Clear(normalized);
        if (verdict is PasswordVerificationResult.SuccessRehashNeeded) await Rehash(account, password);
        return new PasswordAnswer(account, account.Id);
    }

    public void Dispose() => checking.Dispose();

    private async Task<PasswordVerificationResult> Verify(Account account, string hash, string password)
    {
        if (password.Length > PasswordRules.Longest) password = ""; // nobody's, and it takes no longer
        await checking.WaitAsync();
        try
        {
            return await Task.Run(() => hasher.VerifyHashedPassword(account, hash, password));
        }
        finally
        {
            checking.Release();
        }
    }

    // Somebody may have changed the account meanwhile; then the hash stays what it is until the next time.
    private Task<IdentityResult> Rehash(Account account, string password)
    {
        account.PasswordHash = hasher.HashPassword(account, password);
        return store.UpdateAsync(account, CancellationToken.None);
    }
}
