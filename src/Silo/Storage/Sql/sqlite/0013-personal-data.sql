-- How reporters can be reached, sealed with a key of its own; of what was erased the time stays, so that no repeat of a report brings it back.
CREATE TABLE incident_contacts (
    incident TEXT NOT NULL PRIMARY KEY,
    contact TEXT NULL,
    kept_at INTEGER NOT NULL,
    erased_at INTEGER NULL
);

-- Contacts of earlier builds lay open in grain storage, where nothing read them.
DELETE FROM OrleansStorage WHERE StateName = 'contact';

-- What a search finds in sealed texts without opening them.
ALTER TABLE incidents ADD COLUMN marks TEXT NOT NULL DEFAULT '';
