-- In whose sight an incident is: the units whose incident it is, each between bars, and who has resolved it.
ALTER TABLE incidents ADD COLUMN units TEXT NOT NULL DEFAULT '';
ALTER TABLE incidents ADD COLUMN resolver TEXT NULL;

-- Partners of open incidents are brought up to date by the next resume, which tells every open incident again; those of ended ones are gone.
UPDATE incidents SET units = '|' || owner || '|';
UPDATE incidents SET
    units = units || CASE WHEN agency IS NOT NULL THEN 'agency/' || agency || '|' WHEN platform IS NOT NULL THEN 'platform/' || platform || '|' ELSE '' END,
    resolver = (
        SELECT resolved."by" FROM incident_events resolved
        WHERE resolved.incident = incidents.id AND resolved.type = 'resolved' ORDER BY resolved.version DESC LIMIT 1)
WHERE status IN ('resolved', 'verified', 'closed', 'evaluated');
