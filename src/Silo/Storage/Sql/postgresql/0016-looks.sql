-- Who looked at a picture that shows where workers are, from when until when; no end yet where somebody still does.
-- Times are ticks of the town's time, as in the read model.
CREATE TABLE looks (
    id text NOT NULL PRIMARY KEY,
    town text NOT NULL,
    role text NOT NULL,
    post text NOT NULL,
    unit text NULL,
    began_at bigint NOT NULL,
    ended_at bigint NULL
);

CREATE INDEX looks_by_time ON looks (town, began_at);
