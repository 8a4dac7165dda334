-- How reporters can be reached, sealed with a key of its own; of what was erased the time stays, so that no repeat of a report brings it back.
CREATE TABLE incident_contacts (
    incident text COLLATE "C" NOT NULL PRIMARY KEY,
    contact text NULL,
    kept_at bigint NOT NULL,
    erased_at bigint NULL
);

-- Contacts of earlier builds lay open in grain storage, where nothing read them.
DELETE FROM OrleansStorage WHERE StateName = 'contact';

-- What a search finds in sealed texts without opening them.
ALTER TABLE incidents ADD COLUMN marks text NOT NULL DEFAULT '';
