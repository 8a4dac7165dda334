-- Photos, sealed. The key of each is itself sealed: by the key ring while no incident has it, by the incident's key since.
-- named says that the incident's history names it; times are UTC, wall time, in one fixed form.
CREATE TABLE attachments (
    id text NOT NULL PRIMARY KEY,
    incident text NULL,
    named integer NOT NULL,
    sealed_key bytea NOT NULL,
    content bytea NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    uploaded_at text NOT NULL
);

CREATE INDEX attachments_by_incident ON attachments (incident) WHERE incident IS NOT NULL;
CREATE INDEX attachments_unnamed ON attachments (uploaded_at) WHERE named = 0;
