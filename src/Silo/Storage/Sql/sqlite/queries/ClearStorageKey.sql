-- The row stays with no payload, so that the version goes on and an old ETag can never fit again.
UPDATE OrleansStorage
SET PayloadBinary = NULL, Version = Version + 1
WHERE GrainKey = coalesce(@GrainIdExtensionString, '')
    AND GrainIdN0 = @GrainIdN0
    AND GrainIdN1 = @GrainIdN1
    AND StateName = @GrainTypeString
    AND ServiceId = @ServiceId
    AND Version = @GrainStateVersion;

SELECT CASE WHEN changes() > 0 THEN @GrainStateVersion + 1 END AS NewGrainStateVersion;
