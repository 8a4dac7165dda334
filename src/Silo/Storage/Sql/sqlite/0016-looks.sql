-- Who looked at a picture that shows where workers are, from when until when; no end yet where somebody still does.
-- Times are ticks of the town's time, as in the read model.
CREATE TABLE looks (
    id TEXT NOT NULL PRIMARY KEY,
    town TEXT NOT NULL,
    role TEXT NOT NULL,
    post TEXT NOT NULL,
    unit TEXT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NULL
);

CREATE INDEX looks_by_time ON looks (town, began_at);
