namespace GovGrid.Silo.Accounts;

/// <summary>Somebody who signs in by name: with a passkey, a password, or the city's identity provider. ASP.NET Core Identity's user.</summary>
public sealed class Account
{
    /// <summary>The longest name to sign in with, and to show.</summary>
    public const int LongestName = 40;

    /// <summary>Its id, for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The name to sign in with.</summary>
    public required string Name { get; set; }

    /// <summary>The name as it is compared.</summary>
    public string NormalizedName { get; set; } = "";

    /// <summary>A name to show; null for none.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The hash of the password; null for none.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes when all its sessions are to end.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>The stamp when it was read: who would write over somebody else's change is refused by it.</summary>
    public string StampRead { get; set; } = "";

    /// <summary>When it was made, UTC, wall time.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When an administrator locked it, UTC, wall time; null for not at all.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    /// <summary>A new id.</summary>
    public static string NewId() => Guid.CreateVersion7().ToString("N");

    /// <summary>A new stamp.</summary>
    public static string NewStamp() => Guid.NewGuid().ToString("N");
}
