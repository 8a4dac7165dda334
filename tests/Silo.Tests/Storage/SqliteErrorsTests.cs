using GovGrid.Silo.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GovGrid.Silo.Tests.Storage;

public sealed class SqliteErrorsTests
{
    [Fact]
    public void A_cause_is_told_also_where_Entity_Framework_wraps_it()
    {
        var full = new DbUpdateException("An error occurred while saving the entity changes.", new SqliteException("database or disk is full", 13));

        var told = SqliteErrors.Describe(full, "/data/govgrid.db", "No write of this batch was stored");

        Assert.Equal("No write of this batch was stored: the disk that holds /data/govgrid.db is full. Free some space there.", told.Message);
    }
}
