using GovGrid.Simulation.Reports.Tables;
using Parquet;

namespace GovGrid.Simulation.Tests.Reports;

public sealed class ParquetFolderTests(LivedRun run) : IClassFixture<LivedRun>
{
    [Fact]
    public async Task Every_table_reads_back_equal()
    {
        var tables = RunTables.Of(LivedRun.Scenario, run.Figures);
        var folder = Directory.CreateTempSubdirectory("govgrid-parquet-");
        try
        {
            await ParquetFolder.Write(folder.FullName, tables);

            Assert.Equal(tables.Select(table => $"{table.Name}.parquet").Order(), folder.GetFiles().Select(file => file.Name).Order());
            foreach (var table in tables) await AssertEqual(table, Path.Combine(folder.FullName, $"{table.Name}.parquet"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_was_never_observed_is_null_and_not_a_number_that_is_none()
    {
        using var file = new MemoryStream();
        await ParquetFolder.Write(file, new Table("odd", [new NumberColumn("x", [1, double.NaN, double.PositiveInfinity])]));
        file.Position = 0;

        await using var reader = await ParquetReader.CreateAsync(file);
        var read = new double?[3];
        await reader.OpenRowGroupReader(0).ReadAsync<double>(reader.Schema.DataFields[0], read);

        Assert.Equal([1, null, null], read);
    }

    private static async Task AssertEqual(Table table, string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path);
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(table.Rows, group.RowCount);
        Assert.Equal(table.Columns.Select(column => column.Name), reader.Schema.DataFields.Select(field => field.Name));
        foreach (var (column, field) in table.Columns.Zip(reader.Schema.DataFields))
        {
            switch (column)
            {
                case TextColumn texts:
                    var words = new string[table.Rows];
                    await group.ReadAsync(field, words);
                    Assert.Equal(texts.Values, words);
                    break;
                case WholeColumn wholes:
                    var whole = new int[table.Rows];
                    await group.ReadAsync<int>(field, whole);
                    Assert.Equal(wholes.Values, whole);
                    break;
                case NumberColumn numbers:
                    var values = new double?[table.Rows];
                    await group.ReadAsync<double>(field, values);
                    Assert.Equal(numbers.Values, values.Select(value => value ?? double.NaN));
                    break;
            }
        }
    }
}
