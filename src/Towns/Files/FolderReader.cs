using System.Security.Cryptography;
using System.Text;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Towns.Files;

/// <summary>Reads a folder's files as strict UTF-8 and hashes what it has read.</summary>
internal sealed class FolderReader(string folder, FaultList faults, FileRevision? revise = null) : IDisposable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The text of a file; null with a fault where it cannot be read.</summary>
    public string? Text(string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            faults.Add(file, "", "expected the file, found none");
            return null;
        }
        try
        {
            var bytes = File.ReadAllBytes(path);
            Hash(file, bytes);
            var text = Strict.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
            if (revise?.Invoke(file, text) is not { } revised || revised == text) return text;
            Hash(file, Strict.GetBytes(revised));
            return revised;
        }
        catch (DecoderFallbackException error)
        {
            faults.Add(file, $"byte {error.Index}", "expected UTF-8, found bytes that are not");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(file, "", $"expected a file that can be read, found: {error.Message}");
        }
        return null;
    }

    private void Hash(string file, byte[] bytes)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{bytes.Length}\n"));
        hash.AppendData(bytes);
    }

    /// <summary>A hash over the files read so far, 16 hexadecimal digits.</summary>
    public string Version() => Convert.ToHexStringLower(hash.GetCurrentHash())[..16];

    public void Dispose() => hash.Dispose();
}
