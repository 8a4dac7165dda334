using Parquet;
using Parquet.Schema;

namespace GovGrid.Simulation.Reports.Tables;

/// <summary>Tables as Apache Parquet: texts and whole numbers always there, numbers null where nothing was observed.</summary>
public static class ParquetFolder
{
    /// <summary>Writes a file for each table; earlier ones of the same names are replaced.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="tables">The tables.</param>
    public static async Task Write(string folder, IReadOnlyList<Table> tables)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in tables)
        {
            await using var file = File.Create(Path.Combine(folder, $"{table.Name}.parquet"));
            await Write(file, table);
        }
    }

    /// <summary>Writes one table.</summary>
    public static async Task Write(Stream where, Table table)
    {
        DataField[] fields = [.. table.Columns.Select(Field)];
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), where);
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++) await Write(group, fields[i], table.Columns[i]);
        group.CompleteValidate();
    }

    private static DataField Field(TableColumn column) => column switch
    {
        TextColumn => new DataField(column.Name, typeof(string), isNullable: false),
        WholeColumn => new DataField(column.Name, typeof(int), isNullable: false),
        NumberColumn => new DataField(column.Name, typeof(double), isNullable: true),
        _ => throw new InvalidOperationException($"A column of kind {column.GetType().Name} has no Parquet type."),
    };

    private static Task Write(ParquetRowGroupWriter group, DataField field, TableColumn column) => column switch
    {
        TextColumn texts => group.WriteAsync(field, texts.Values),
        WholeColumn numbers => group.WriteAsync<int>(field, numbers.Values.ToArray()),
        NumberColumn numbers => group.WriteAsync<double>(field, numbers.Values.Select(value => double.IsFinite(value) ? value : (double?)null).ToArray()),
        _ => throw new InvalidOperationException($"A column of kind {column.GetType().Name} has no Parquet type."),
    };
}
