-- What else an incident is found by: its number, another hotline's, and where it stands still or goes with another.
ALTER TABLE incidents ADD COLUMN number TEXT NULL;
ALTER TABLE incidents ADD COLUMN external_number TEXT NULL;
ALTER TABLE incidents ADD COLUMN suspended_until INTEGER NULL;
ALTER TABLE incidents ADD COLUMN lead TEXT NULL;

-- Numbers are those of the report. The rest is brought up to date by the next resume, which tells every open incident again.
UPDATE incidents SET
    number = (SELECT json_extract(reported.payload, '$.number') FROM incident_events reported WHERE reported.incident = incidents.id AND reported.version = 1),
    external_number = (SELECT json_extract(reported.payload, '$.externalNumber') FROM incident_events reported WHERE reported.incident = incidents.id AND reported.version = 1);
UPDATE incidents SET search = search || char(10) || lower(number) WHERE number IS NOT NULL;
UPDATE incidents SET search = search || char(10) || lower(external_number) WHERE external_number IS NOT NULL;
