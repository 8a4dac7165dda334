using GovGrid.Silo.Audit;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovGrid.LiveHub.Tests.Support;

/// <summary>The audit of a database that no service runs on.</summary>
internal static class RealAudit
{
    /// <summary>Opens it; its mark lies beside the database.</summary>
    public static AuditTrail Over(Database database, string folder, TimeProvider wall)
    {
        var mark = new AuditMark(new StorageOptions { DataDirectory = folder }, wall, NullLogger.Instance);
        return new AuditTrail(database, new AuditSeal(new byte[AuditSeal.Length]), mark, wall, NullLogger<AuditTrail>.Instance);
    }
}
