using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Search;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;
using GovGrid.Silo.Storage.Postgresql;

namespace GovGrid.Silo.Tests.Privacy;

[Collection(PostgresCollection.Name)]
public sealed class PostgresIncidentKeysTests(PostgresServer server) : IncidentKeysContract
{
    private readonly PostgresDatabase database = PostgresDatabase.Open(server.NewDatabase());

    protected override Database Database => database;

    [Fact]
    public async Task Who_destroys_keys_waits_for_a_part_that_is_being_made()
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var making = await connection.BeginTransactionAsync();
        Assert.NotNull(KeyTable.Keep(making, KeyOwner.PhotosOf(One), Wrapping().Make(KeyOwner.PhotosOf(One)), Now));

        var destroying = Keys().Destroy(One);
        await WaitsOrEnds(destroying);
        await making.CommitAsync();
        await destroying;

        Assert.Empty(await Keys().Find([KeyOwner.PhotosOf(One)]));
    }

    [Fact]
    public async Task A_part_waits_for_who_destroys_the_keys_and_is_not_made()
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var destroying = await connection.BeginTransactionAsync();
        KeyTable.Destroy(destroying, One, Now);

        var making = Keys().Renew(KeyOwner.PhotosOf(One));
        await WaitsOrEnds(making);
        await destroying.CommitAsync();

        Assert.Null(await making);
        Assert.Empty(await Keys().Find([KeyOwner.PhotosOf(One)]));
    }

    [Fact]
    public async Task Who_erases_a_text_waits_until_its_marks_are_stored_and_takes_them_away_then()
    {
        var text = (await Keys().Obtain(KeyOwner.ReportOf(One)))!.Seal("鹦鹉巷");
        var marker = await new TextIndex(new ServiceKey(Keys()), Wrapping()).Prepare();
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var feeding = await connection.BeginTransactionAsync();
        Assert.NotEmpty(marker.Of(connection, text));

        var erasing = Keys().Destroy(KeyOwner.ReportOf(One));
        await WaitsOrEnds(erasing);
        Assert.False(erasing.IsCompleted);
        await feeding.CommitAsync();
        await erasing;

        Assert.Empty(marker.Of(connection, text));
    }

    private Task<bool> WaitsOrEnds(Task task) => database.Read(connection =>
    {
        using var command = Statement.Of(connection, "SELECT count(*) FROM pg_locks WHERE NOT granted");
        while (!task.IsCompleted && command.ExecuteScalar() is 0L) Thread.Yield();
        return task.IsCompleted;
    });

    public override void Dispose()
    {
        base.Dispose();
        database.Dispose();
    }
}
