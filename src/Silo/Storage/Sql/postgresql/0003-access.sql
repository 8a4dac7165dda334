-- Who may come in. Of a token only the SHA-256 is kept; a session is a token that another one, its parent, opened.
CREATE TABLE AccessTokens (
    Id text NOT NULL PRIMARY KEY,
    Hash bytea NOT NULL UNIQUE,
    Role text NOT NULL,
    Subject text NOT NULL,
    Unit text NULL,
    Town text NULL,
    Label text NULL,
    Parent text NULL,
    CreatedAt text NOT NULL,
    ExpiresAt text NULL,
    RevokedAt text NULL
);

CREATE INDEX AccessTokensByParent ON AccessTokens (Parent);

-- Keys that all nodes share and that no message ever carries, such as the one that signs receipts.
CREATE TABLE SharedSecrets (
    Name text NOT NULL PRIMARY KEY,
    Value bytea NOT NULL
);
