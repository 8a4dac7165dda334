-- What was reopened used to stay closed here, and the numbers of other hotlines were not searched.
UPDATE incidents SET closed_at = NULL WHERE status NOT IN ('closed', 'evaluated');

UPDATE incidents SET search = search || other.words
FROM (
    SELECT incident, char(10) || lower(json_extract(payload, '$.externalNumber')) AS words
    FROM incident_events
    WHERE version = 1 AND json_extract(payload, '$.externalNumber') IS NOT NULL
) AS other
WHERE other.incident = incidents.id;
