SELECT PayloadBinary, Version
FROM OrleansStorage
WHERE GrainKey = coalesce(@GrainIdExtensionString, '')
    AND GrainIdN0 = @GrainIdN0
    AND GrainIdN1 = @GrainIdN1
    AND StateName = @GrainTypeString
    AND ServiceId = @ServiceId;
