WITH added AS (
    INSERT INTO OrleansMembershipVersionTable (DeploymentId, Version)
    VALUES (@DeploymentId, 0)
    ON CONFLICT DO NOTHING
    RETURNING 1
)
SELECT EXISTS (SELECT 1 FROM added);
