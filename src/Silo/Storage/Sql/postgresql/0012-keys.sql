-- A key for each owner of personal data, wrapped by the key ring, which lies elsewhere. Of a destroyed one the time stays, so that
-- nobody ever makes another. Times are ticks of the town's clock.
CREATE TABLE incident_keys (
    owner text COLLATE "C" NOT NULL PRIMARY KEY,
    wrapped bytea NULL,
    made_at bigint NOT NULL,
    destroyed_at bigint NULL
);
