-- Who signs in by name: no more of a person than a name to sign in with and, if wanted, one to show.
CREATE TABLE Accounts (
    Id text NOT NULL PRIMARY KEY,
    Name text NOT NULL,
    NormalizedName text NOT NULL UNIQUE,
    DisplayName text NULL,
    PasswordHash text NULL,
    Stamp text NOT NULL,
    CreatedAt text NOT NULL,
    LockedAt text NULL
);

-- What an account may act as: a role, as a post or worker, in a town, for a unit.
CREATE TABLE AccountGrants (
    Id text NOT NULL PRIMARY KEY,
    Account text NOT NULL,
    Place integer NOT NULL,
    Role text NOT NULL,
    Subject text NOT NULL,
    Unit text NULL,
    Town text NULL
);

CREATE INDEX AccountGrantsByAccount ON AccountGrants (Account);

CREATE TABLE AccountPasskeys (
    CredentialId bytea NOT NULL PRIMARY KEY,
    Account text NOT NULL,
    Name text NULL,
    PublicKey bytea NOT NULL,
    SignCount bigint NOT NULL,
    Transports text NOT NULL,
    IsUserVerified integer NOT NULL,
    IsBackupEligible integer NOT NULL,
    IsBackedUp integer NOT NULL,
    CreatedAt text NOT NULL
);

CREATE INDEX AccountPasskeysByAccount ON AccountPasskeys (Account);

-- Who an account is at the city's identity provider.
CREATE TABLE AccountLogins (
    Provider text NOT NULL,
    ProviderKey text NOT NULL,
    Account text NOT NULL,
    PRIMARY KEY (Provider, ProviderKey)
);

CREATE INDEX AccountLoginsByAccount ON AccountLogins (Account);

-- What is good once and for a while: invitations, the first administrator's link, what a passkey is to sign. Of the secret only the SHA-256 is kept.
CREATE TABLE OneTimeSecrets (
    Hash bytea NOT NULL PRIMARY KEY,
    Purpose text NOT NULL,
    Account text NULL,
    Payload text NULL,
    ExpiresAt text NOT NULL
);

-- Wrong passwords in a row, by the SHA-256 of the name that was given, whether anybody has it or not.
CREATE TABLE SignInFailures (
    Name bytea NOT NULL PRIMARY KEY,
    Failures integer NOT NULL,
    LastAt text NOT NULL,
    LockedUntil text NULL
);

-- A session of an account knows which grant it is for, and is good as long as the account's stamp is the one that it was opened under.
ALTER TABLE AccessTokens ADD COLUMN Stamp text NULL;
ALTER TABLE AccessTokens ADD COLUMN AccountGrant text NULL;
ALTER TABLE AccessTokens ADD COLUMN OpenedFrom text NULL;
ALTER TABLE AccessTokens ADD COLUMN OpenedWith text NULL;
ALTER TABLE AccessTokens ADD COLUMN LastUsedAt text NULL;
