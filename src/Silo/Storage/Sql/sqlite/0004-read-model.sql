-- What is asked of many incidents at once. The incidents themselves are the truth; this follows them, fed in batches.
-- Times are ticks of 100 ns since 0001-01-01 UTC: exact, and the same in both databases.
CREATE TABLE incidents (
    id TEXT NOT NULL PRIMARY KEY,
    town TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    channel TEXT NOT NULL,
    category TEXT NULL,
    top_category TEXT NULL,
    severity INTEGER NOT NULL,
    description TEXT NOT NULL,
    address TEXT NULL,
    lon REAL NULL,
    lat REAL NULL,
    outside INTEGER NOT NULL,
    grid TEXT NULL,
    community TEXT NULL,
    zone TEXT NULL,
    owner TEXT NOT NULL,
    assignee TEXT NULL,
    platform TEXT NULL,
    agency TEXT NULL,
    first_unit TEXT NULL,
    handled_by TEXT NULL,
    handler TEXT NULL,
    reported_at INTEGER NOT NULL,
    occurred_at INTEGER NULL,
    accepted_at INTEGER NULL,
    first_on_scene_at INTEGER NULL,
    first_resolved_at INTEGER NULL,
    resolved_at INTEGER NULL,
    closed_at INTEGER NULL,
    reworks INTEGER NOT NULL,
    satisfaction INTEGER NULL,
    merged_into TEXT NULL,
    next_due INTEGER NULL,
    limits TEXT NOT NULL,
    search TEXT NOT NULL
);

CREATE INDEX incidents_by_time ON incidents (town, reported_at, id);
CREATE INDEX incidents_by_owner ON incidents (town, owner, reported_at);
CREATE INDEX incidents_by_due ON incidents (town, next_due) WHERE next_due IS NOT NULL;

-- Every event once; payload is the event as JSON, without incident and version.
CREATE TABLE incident_events (
    incident TEXT NOT NULL,
    version INTEGER NOT NULL,
    town TEXT NOT NULL,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (incident, version)
);

CREATE INDEX incident_events_by_time ON incident_events (town, at, incident, version);

-- When grid workers came on duty and left.
CREATE TABLE duty_changes (
    town TEXT NOT NULL,
    worker TEXT NOT NULL,
    at INTEGER NOT NULL,
    on_duty INTEGER NOT NULL,
    PRIMARY KEY (town, worker, at)
);

CREATE INDEX duty_changes_by_time ON duty_changes (town, at, worker);
