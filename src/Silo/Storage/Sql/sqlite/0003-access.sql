-- Who may come in. Of a token only the SHA-256 is kept; a session is a token that another one, its parent, opened.
CREATE TABLE AccessTokens (
    Id TEXT NOT NULL PRIMARY KEY,
    Hash BLOB NOT NULL UNIQUE,
    Role TEXT NOT NULL,
    Subject TEXT NOT NULL,
    Unit TEXT NULL,
    Town TEXT NULL,
    Label TEXT NULL,
    Parent TEXT NULL,
    CreatedAt TEXT NOT NULL,
    ExpiresAt TEXT NULL,
    RevokedAt TEXT NULL
);

CREATE INDEX AccessTokensByParent ON AccessTokens (Parent);

-- Keys that all nodes share and that no message ever carries, such as the one that signs receipts.
CREATE TABLE SharedSecrets (
    Name TEXT NOT NULL PRIMARY KEY,
    Value BLOB NOT NULL
);
