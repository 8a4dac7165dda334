-- The number that people read over the phone: to be found by, and in every list. What was stored before has it in its first event.
ALTER TABLE incidents ADD COLUMN number TEXT NULL;

UPDATE incidents SET number = (SELECT json_extract(payload, '$.number') FROM incident_events WHERE incident = incidents.id AND version = 1);
UPDATE incidents SET search = number || char(10) || search WHERE number IS NOT NULL;

CREATE INDEX incidents_by_number ON incidents (town, number) WHERE number IS NOT NULL;
