using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.States;

/// <summary>The file form of a <see cref="TownState"/>: JSON, with what it is and of which version at its beginning.</summary>
public static class StateFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes a state; an earlier file of the name is replaced.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, TownState state)
    {
        // A program that is stopped meanwhile leaves the earlier file.
        var beside = path + ".new";
        using (var file = File.Create(beside)) JsonSerializer.Serialize(file, state, Form);
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Reads a state.</summary>
    /// <exception cref="DataFileException">It cannot be used; the message names file, place and expectation.</exception>
    public static TownState Read(string path)
    {
        var bytes = Bytes(path);
        try
        {
            using (var document = JsonDocument.Parse(bytes)) CheckHeader(path, document.RootElement);
            var state = JsonSerializer.Deserialize<TownState>(bytes, Form)! with { Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
            var faults = StateChecks.Of(state).Select(fault => new FileFault(Path.GetFileName(path), fault.Place, fault.Problem)).ToList();
            return faults.Count > 0 ? throw new DataFileException(path, faults) : state;
        }
        catch (JsonException error)
        {
            throw Wrong(path, error.Path ?? At(error), $"expected what 'govgrid simulate --keep-state' writes, found: {Bare(error.Message)}");
        }
    }

    private static byte[] Bytes(string path)
    {
        if (!File.Exists(path)) throw Wrong(path, "", "expected a file, found none");
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Wrong(path, "", $"expected a file that can be read, found: {error.Message}");
        }
    }

    private static void CheckHeader(string path, JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.ValueKind is not JsonValueKind.String || format.GetString() != TownState.KnownFormat)
            throw Wrong(path, "$.format", $"expected \"{TownState.KnownFormat}\", the state of a town");
        if (!root.TryGetProperty("version", out var version) || version.ValueKind is not JsonValueKind.Number || !version.TryGetInt32(out var number) || number != TownState.KnownVersion)
            throw Wrong(path, "$.version", string.Create(CultureInfo.InvariantCulture, $"expected {TownState.KnownVersion}, the version of the format that this program knows"));
    }

    private static DataFileException Wrong(string path, string place, string problem) => new(path, [new FileFault(Path.GetFileName(path), place, problem)]);

    private static string At(JsonException error) =>
        string.Create(CultureInfo.InvariantCulture, $"line {(error.LineNumber ?? 0) + 1} column {(error.BytePositionInLine ?? 0) + 1}");

    // The framework appends the place to its messages; here it stands in front.
    private static string Bare(string message) => message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
}
