-- Another hotline's number, and where an incident stands still or goes with another.
ALTER TABLE incidents ADD COLUMN external_number text NULL;
ALTER TABLE incidents ADD COLUMN suspended_until bigint NULL;
ALTER TABLE incidents ADD COLUMN lead text NULL;

-- Numbers are those of the report. The rest is brought up to date by the next resume, which tells every open incident again.
UPDATE incidents SET
    external_number = (SELECT reported.payload::json ->> 'externalNumber' FROM incident_events reported WHERE reported.incident = incidents.id AND reported.version = 1);
