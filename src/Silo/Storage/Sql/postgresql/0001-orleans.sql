-- What Orleans' ADO.NET providers keep. The providers know no table: they run the texts of OrleansQuery,
-- which are the files of queries/ beside this one and are written anew at each start where they changed.
CREATE TABLE OrleansQuery (
    QueryKey text NOT NULL PRIMARY KEY,
    QueryText text NOT NULL
);

-- A grain's state, one row per (grain class's state name, grain key). Version is the ETag.
-- Room is left on each page, so that an update can stay beside the row it replaces and touch no index.
CREATE TABLE OrleansStorage (
    GrainKey text NOT NULL,
    GrainIdN0 bigint NOT NULL,
    GrainIdN1 bigint NOT NULL,
    StateName text NOT NULL,
    ServiceId text NOT NULL,
    Version integer NOT NULL,
    PayloadBinary bytea NULL,
    PRIMARY KEY (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId)
) WITH (fillfactor = 70);

CREATE TABLE OrleansRemindersTable (
    ServiceId text NOT NULL,
    GrainId text NOT NULL,
    ReminderName text NOT NULL,
    StartTime timestamp with time zone NOT NULL,
    Period bigint NOT NULL,
    GrainHash integer NOT NULL,
    Version integer NOT NULL,
    PRIMARY KEY (ServiceId, GrainId, ReminderName)
);

CREATE INDEX OrleansRemindersTableHash ON OrleansRemindersTable (ServiceId, GrainHash);

-- The members of a cluster, and the version of that table as a whole: every change of a member but its heartbeat
-- must name the version it saw.
CREATE TABLE OrleansMembershipVersionTable (
    DeploymentId text NOT NULL PRIMARY KEY,
    Version integer NOT NULL
);

CREATE TABLE OrleansMembershipTable (
    DeploymentId text NOT NULL REFERENCES OrleansMembershipVersionTable (DeploymentId),
    Address text NOT NULL,
    Port integer NOT NULL,
    Generation integer NOT NULL,
    SiloName text NOT NULL,
    HostName text NOT NULL,
    Status integer NOT NULL,
    ProxyPort integer NOT NULL,
    SuspectTimes text NULL,
    StartTime timestamp with time zone NOT NULL,
    IAmAliveTime timestamp with time zone NOT NULL,
    PRIMARY KEY (DeploymentId, Address, Port, Generation)
);
