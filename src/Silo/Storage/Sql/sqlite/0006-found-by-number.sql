-- What was reopened used to stay closed here, and numbers were not searched.
UPDATE incidents SET closed_at = NULL WHERE status NOT IN ('closed', 'evaluated');

UPDATE incidents SET search = search || numbers.words
FROM (
    SELECT incident, coalesce(char(10) || lower(json_extract(payload, '$.number')), '') || coalesce(char(10) || lower(json_extract(payload, '$.externalNumber')), '') AS words
    FROM incident_events
    WHERE version = 1
) AS numbers
WHERE numbers.incident = incidents.id;
