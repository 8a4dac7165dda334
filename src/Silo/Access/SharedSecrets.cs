using System.Security.Cryptography;
using GovGrid.Silo.Storage;
using GovGrid.Silo.Storage.Databases;

namespace GovGrid.Silo.Access;

/// <summary>Keys that all nodes of a database share; each is made by the first who asks.</summary>
public sealed class SharedSecrets(Database database)
{
    /// <summary>The key of a name: 32 random bytes, the same for ever.</summary>
    public Task<byte[]> Get(string name) => database.Write(transaction =>
    {
        const string Make = "INSERT INTO SharedSecrets (Name, Value) VALUES (@name, @value) ON CONFLICT (Name) DO NOTHING";
        using var make = Statement.Of(transaction, Make, ("name", name), ("value", RandomNumberGenerator.GetBytes(32)));
        make.ExecuteNonQuery();
        using var read = Statement.Of(transaction, "SELECT Value FROM SharedSecrets WHERE Name = @name", ("name", name));
        return (byte[])read.ExecuteScalar()!;
    });
}
