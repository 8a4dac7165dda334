-- The table's version comes back even where the silo is unknown; then the silo's columns are NULL.
SELECT silo.Address, silo.Port, silo.Generation, silo.SiloName, silo.HostName, silo.Status, silo.ProxyPort,
    silo.SuspectTimes, silo.StartTime, silo.IAmAliveTime, cluster.Version
FROM OrleansMembershipVersionTable cluster
LEFT JOIN OrleansMembershipTable silo
    ON silo.DeploymentId = cluster.DeploymentId
    AND silo.Address = @Address AND silo.Port = @Port AND silo.Generation = @Generation
WHERE cluster.DeploymentId = @DeploymentId;
