using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GovGrid.Silo.Access;

/// <summary>Makes tokens and the hash that is kept of them. 256 random bits need no slow hash: there is nothing to guess.</summary>
public static class TokenSecret
{
    /// <summary>A new token, 43 characters that fit into a URL.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a token: 32 bytes.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
