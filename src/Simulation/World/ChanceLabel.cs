using System.Security.Cryptography;
using System.Text.Json;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Randomness;

namespace GovGrid.Simulation.World;

/// <summary>Names what people's doings are drawn from.</summary>
internal static class ChanceLabel
{
    private const int Digits = 16;

    /// <summary>The streams with their seed and replication, and a hash of what is assumed: where it is the same, the same is drawn.</summary>
    public static string Of(Streams streams, WorldDefinition assumed) =>
        $"{streams.Label}/{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(assumed)))[..Digits]}";
}
