namespace GovGrid.Silo.Storage.Databases;

/// <summary>One step from an older schema to a newer one.</summary>
/// <param name="Number">Its place in the order, from 1, without gaps.</param>
/// <param name="Name">A word or two for operators.</param>
/// <param name="Sql">The statements; they run in one transaction with the record that they ran.</param>
public sealed record Migration(int Number, string Name, string Sql);
