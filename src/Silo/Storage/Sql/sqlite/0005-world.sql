-- Whom the database has met: simulated people ('simulated') or real ones ('none'), as GOVGRID_WORLD says it. One row, or none
-- before the first start.
CREATE TABLE GovGridWorld (
    Id INTEGER NOT NULL PRIMARY KEY CHECK (Id = 1),
    Kind TEXT NOT NULL
);

-- Of databases from before: only simulated time is leased, so what holds anything else without a lease is of real people.
INSERT INTO GovGridWorld (Id, Kind) SELECT 1, 'simulated' WHERE EXISTS (SELECT 1 FROM GovGridClock);
INSERT INTO GovGridWorld (Id, Kind) SELECT 1, 'none' WHERE NOT EXISTS (SELECT 1 FROM GovGridClock) AND EXISTS (SELECT 1 FROM OrleansStorage);
