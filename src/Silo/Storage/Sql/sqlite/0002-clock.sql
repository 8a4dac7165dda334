-- The simulated clock: the moment, in ticks, up to which time may have been told to anyone. One row or none.
CREATE TABLE GovGridClock (
    Id INTEGER NOT NULL PRIMARY KEY CHECK (Id = 1),
    LeaseTicks INTEGER NOT NULL
);
