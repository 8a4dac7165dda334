-- What was reopened used to stay closed here, and numbers were not searched.
UPDATE incidents SET closed_at = NULL WHERE status NOT IN ('closed', 'evaluated');

UPDATE incidents SET search = search || numbers.words
FROM (
    SELECT incident, coalesce(chr(10) || lower(payload::json ->> 'number'), '') || coalesce(chr(10) || lower(payload::json ->> 'externalNumber'), '') AS words
    FROM incident_events
    WHERE version = 1
) AS numbers
WHERE numbers.incident = incidents.id;
