-- A new state has no version and must find no row; a known one must find its own version. Otherwise nothing changes
-- and NULL comes back, by which Orleans knows of the conflict.
WITH added AS (
    INSERT INTO OrleansStorage (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId, Version, PayloadBinary)
    SELECT coalesce(@GrainIdExtensionString, ''), @GrainIdN0, @GrainIdN1, @GrainTypeString, @ServiceId, 1, @PayloadBinary
    WHERE @GrainStateVersion IS NULL
    ON CONFLICT DO NOTHING
    RETURNING Version
), changed AS (
    UPDATE OrleansStorage
    SET PayloadBinary = @PayloadBinary, Version = Version + 1
    WHERE GrainKey = coalesce(@GrainIdExtensionString, '')
        AND GrainIdN0 = @GrainIdN0
        AND GrainIdN1 = @GrainIdN1
        AND StateName = @GrainTypeString
        AND ServiceId = @ServiceId
        AND Version = @GrainStateVersion
    RETURNING Version
)
SELECT coalesce((SELECT Version FROM added), (SELECT Version FROM changed)) AS NewGrainStateVersion;
