-- Who signs in by name: no more of a person than a name to sign in with and, if wanted, one to show.
CREATE TABLE Accounts (
    Id TEXT NOT NULL PRIMARY KEY,
    Name TEXT NOT NULL,
    NormalizedName TEXT NOT NULL UNIQUE,
    DisplayName TEXT NULL,
    PasswordHash TEXT NULL,
    Stamp TEXT NOT NULL,
    CreatedAt TEXT NOT NULL,
    LockedAt TEXT NULL
);

-- What an account may act as: a role, as a post or worker, in a town, for a unit.
CREATE TABLE AccountGrants (
    Id TEXT NOT NULL PRIMARY KEY,
    Account TEXT NOT NULL,
    Place INTEGER NOT NULL,
    Role TEXT NOT NULL,
    Subject TEXT NOT NULL,
    Unit TEXT NULL,
    Town TEXT NULL
);

CREATE INDEX AccountGrantsByAccount ON AccountGrants (Account);

CREATE TABLE AccountPasskeys (
    CredentialId BLOB NOT NULL PRIMARY KEY,
    Account TEXT NOT NULL,
    Name TEXT NULL,
    PublicKey BLOB NOT NULL,
    SignCount INTEGER NOT NULL,
    Transports TEXT NOT NULL,
    IsUserVerified INTEGER NOT NULL,
    IsBackupEligible INTEGER NOT NULL,
    IsBackedUp INTEGER NOT NULL,
    CreatedAt TEXT NOT NULL
);

CREATE INDEX AccountPasskeysByAccount ON AccountPasskeys (Account);

-- Who an account is at the city's identity provider.
CREATE TABLE AccountLogins (
    Provider TEXT NOT NULL,
    ProviderKey TEXT NOT NULL,
    Account TEXT NOT NULL,
    PRIMARY KEY (Provider, ProviderKey)
);

CREATE INDEX AccountLoginsByAccount ON AccountLogins (Account);

-- What is good once and for a while: invitations, the first administrator's link, what a passkey is to sign. Of the secret only the SHA-256 is kept.
CREATE TABLE OneTimeSecrets (
    Hash BLOB NOT NULL PRIMARY KEY,
    Purpose TEXT NOT NULL,
    Account TEXT NULL,
    Payload TEXT NULL,
    ExpiresAt TEXT NOT NULL
);

-- Wrong passwords in a row, by the SHA-256 of the name that was given, whether anybody has it or not.
CREATE TABLE SignInFailures (
    Name BLOB NOT NULL PRIMARY KEY,
    Failures INTEGER NOT NULL,
    LastAt TEXT NOT NULL,
    LockedUntil TEXT NULL
);

-- A session of an account knows which grant it is for, and is good as long as the account's stamp is the one that it was opened under.
ALTER TABLE AccessTokens ADD COLUMN Stamp TEXT NULL;
ALTER TABLE AccessTokens ADD COLUMN AccountGrant TEXT NULL;
ALTER TABLE AccessTokens ADD COLUMN OpenedFrom TEXT NULL;
ALTER TABLE AccessTokens ADD COLUMN OpenedWith TEXT NULL;
ALTER TABLE AccessTokens ADD COLUMN LastUsedAt TEXT NULL;
