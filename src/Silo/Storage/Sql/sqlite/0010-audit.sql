-- Who did what: rows are added and never changed. Numbers have no gaps; each hash seals its row with the hash of the row before, under a key
-- that is not in the database. Times are ticks of 100 ns since 0001-01-01 UTC, on the wall's clock.
CREATE TABLE audit (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    source TEXT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    outcome TEXT NOT NULL,
    town TEXT NULL,
    unit TEXT NULL,
    before TEXT NULL,
    after TEXT NULL,
    attempt INTEGER NULL,
    times INTEGER NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_actor ON audit (actor, number);
CREATE INDEX audit_by_target ON audit (target, number);

-- The last row, sealed: that rows at the end are gone shows here. One row for good.
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    seal BLOB NOT NULL
);

INSERT INTO audit_head (id, number, hash, seal) VALUES (1, 0, zeroblob(32), x'');

CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
-- REPLACE deletes without the trigger above.
CREATE TRIGGER audit_not_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_head_not_deleted BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
