-- Who did what: rows are added and never changed. Numbers have no gaps; each hash seals its row with the hash of the row before, under a key
-- that is not in the database. Times are ticks of 100 ns since 0001-01-01 UTC, on the wall's clock.
CREATE TABLE audit (
    number bigint NOT NULL PRIMARY KEY,
    at bigint NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    source text NULL,
    action text NOT NULL,
    target text NOT NULL,
    outcome text NOT NULL,
    town text NULL,
    unit text NULL,
    before text NULL,
    after text NULL,
    attempt bigint NULL,
    times integer NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL
);

CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_actor ON audit (actor, number);
CREATE INDEX audit_by_target ON audit (target, number);

-- The last row, sealed: that rows at the end are gone shows here. One row for good.
CREATE TABLE audit_head (
    id integer NOT NULL PRIMARY KEY CHECK (id = 1),
    number bigint NOT NULL,
    hash bytea NOT NULL,
    seal bytea NOT NULL
);

INSERT INTO audit_head (id, number, hash, seal) VALUES (1, 0, decode(repeat('00', 32), 'hex'), ''::bytea);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only';
END;
$$;

CREATE TRIGGER audit_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_head_not_deleted BEFORE DELETE OR TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
