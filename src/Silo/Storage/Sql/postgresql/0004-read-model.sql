-- What is asked of many incidents at once. The incidents themselves are the truth; this follows them, fed in batches.
-- Times are ticks of 100 ns since 0001-01-01 UTC: exact, and the same in both databases. Ids are ordered as bytes, as
-- they are in SQLite, whatever the database's language.
CREATE TABLE incidents (
    id text COLLATE "C" NOT NULL PRIMARY KEY,
    town text NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    channel text NOT NULL,
    category text NULL,
    top_category text NULL,
    severity integer NOT NULL,
    description text NOT NULL,
    address text NULL,
    lon double precision NULL,
    lat double precision NULL,
    outside boolean NOT NULL,
    grid text NULL,
    community text NULL,
    zone text NULL,
    owner text NOT NULL,
    assignee text NULL,
    platform text NULL,
    agency text NULL,
    first_unit text NULL,
    handled_by text NULL,
    handler text NULL,
    reported_at bigint NOT NULL,
    occurred_at bigint NULL,
    accepted_at bigint NULL,
    first_on_scene_at bigint NULL,
    first_resolved_at bigint NULL,
    resolved_at bigint NULL,
    closed_at bigint NULL,
    reworks integer NOT NULL,
    satisfaction integer NULL,
    merged_into text NULL,
    next_due bigint NULL,
    limits text NOT NULL,
    search text NOT NULL
);

CREATE INDEX incidents_by_time ON incidents (town, reported_at, id);
CREATE INDEX incidents_by_owner ON incidents (town, owner, reported_at);
CREATE INDEX incidents_by_due ON incidents (town, next_due) WHERE next_due IS NOT NULL;

-- Every event once; payload is the event as JSON, without incident and version.
CREATE TABLE incident_events (
    incident text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    town text NOT NULL,
    type text NOT NULL,
    at bigint NOT NULL,
    received_at bigint NOT NULL,
    "by" text NOT NULL,
    payload text NOT NULL,
    PRIMARY KEY (incident, version)
);

CREATE INDEX incident_events_by_time ON incident_events (town, at, incident, version);

-- When grid workers came on duty and left.
CREATE TABLE duty_changes (
    town text NOT NULL,
    worker text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    on_duty boolean NOT NULL,
    PRIMARY KEY (town, worker, at)
);

CREATE INDEX duty_changes_by_time ON duty_changes (town, at, worker);
