-- Photos, sealed. The key of each is itself sealed: by the key ring while no incident has it, by the incident's key since.
-- named says that the incident's history names it; times are UTC, wall time, in one fixed form.
CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY,
    incident TEXT NULL,
    named INTEGER NOT NULL,
    sealed_key BLOB NOT NULL,
    content BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    uploaded_at TEXT NOT NULL
);

CREATE INDEX attachments_by_incident ON attachments (incident) WHERE incident IS NOT NULL;
CREATE INDEX attachments_unnamed ON attachments (uploaded_at) WHERE named = 0;
