namespace GovGrid.Silo.Accounts;

/// <summary>What a secret that is good once is good for, and for nothing else.</summary>
public enum OneTimePurpose
{
    /// <summary>The first administrator sets up an account.</summary>
    FirstAdministrator,

    /// <summary>Somebody who was invited sets up a passkey or password.</summary>
    Invitation,

    /// <summary>A passkey is being made.</summary>
    PasskeyCreation,

    /// <summary>A passkey signs in.</summary>
    PasskeySignIn,
}
