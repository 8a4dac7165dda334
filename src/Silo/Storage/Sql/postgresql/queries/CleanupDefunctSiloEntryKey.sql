-- One dead silo, if nothing about it has changed since it was read. Status 6 is SiloStatus.Dead.
DELETE FROM OrleansMembershipTable
WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
    AND Status = 6
    AND StartTime = @StartTime
    AND IAmAliveTime = @IAmAliveTime
    AND SuspectTimes IS NOT DISTINCT FROM @SuspectTimes;
