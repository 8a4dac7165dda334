-- A new state has no version and must find no row; a known one must find its own version. Otherwise nothing changes
-- and NULL comes back, by which Orleans knows of the conflict.
INSERT INTO OrleansStorage (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId, Version, PayloadBinary)
SELECT coalesce(@GrainIdExtensionString, ''), @GrainIdN0, @GrainIdN1, @GrainTypeString, @ServiceId, 1, @PayloadBinary
WHERE @GrainStateVersion IS NULL OR EXISTS (
    SELECT 1 FROM OrleansStorage
    WHERE GrainKey = coalesce(@GrainIdExtensionString, '')
        AND GrainIdN0 = @GrainIdN0
        AND GrainIdN1 = @GrainIdN1
        AND StateName = @GrainTypeString
        AND ServiceId = @ServiceId)
ON CONFLICT (GrainKey, GrainIdN0, GrainIdN1, StateName, ServiceId) DO UPDATE
    SET PayloadBinary = excluded.PayloadBinary, Version = Version + 1
    WHERE Version = @GrainStateVersion;

SELECT CASE WHEN changes() > 0 THEN coalesce(@GrainStateVersion, 0) + 1 END AS NewGrainStateVersion;
