-- What Orleans' ADO.NET providers keep. The providers know no table: they run the texts of OrleansQuery,
-- which are the files of queries/ beside this one and are written anew at each start where they changed.
CREATE TABLE OrleansQuery (
    QueryKey TEXT NOT NULL PRIMARY KEY,
    QueryText TEXT NOT NULL
) WITHOUT ROWID;

-- A grain's state, one row per (grain class's state name, grain key). Version is the ETag.
-- The payload stays in a rowid table so that the index over the keys is small and never rewritten by an update.
CREATE TABLE OrleansStorage (
    GrainKey TEXT NOT NULL,
    GrainIdN0 INTEGER NOT NULL,
    GrainIdN1 INTEGER NOT NULL,
    StateName TEXT NOT NULL,
    ServiceId TEXT NOT NULL,
    Version INTEGER NOT NULL,
    PayloadBinary BLOB NULL
);

CREATE UNIQUE INDEX OrleansStorageKey ON OrleansStorage (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId);

CREATE TABLE OrleansRemindersTable (
    ServiceId TEXT NOT NULL,
    GrainId TEXT NOT NULL,
    ReminderName TEXT NOT NULL,
    StartTime TEXT NOT NULL,
    Period INTEGER NOT NULL,
    GrainHash INTEGER NOT NULL,
    Version INTEGER NOT NULL,
    PRIMARY KEY (ServiceId, GrainId, ReminderName)
) WITHOUT ROWID;

CREATE INDEX OrleansRemindersTableHash ON OrleansRemindersTable (ServiceId, GrainHash);
