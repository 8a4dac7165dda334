-- Columns that nothing reads: what they said is in the events, which indicators are made from.
ALTER TABLE incidents DROP COLUMN first_unit;
ALTER TABLE incidents DROP COLUMN handled_by;
ALTER TABLE incidents DROP COLUMN handler;
ALTER TABLE incidents DROP COLUMN occurred_at;
ALTER TABLE incidents DROP COLUMN accepted_at;
ALTER TABLE incidents DROP COLUMN first_on_scene_at;
ALTER TABLE incidents DROP COLUMN first_resolved_at;
ALTER TABLE incidents DROP COLUMN resolved_at;
