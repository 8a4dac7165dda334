using System.Security.Cryptography;
using System.Text;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>
/// Passwords of twelve and more characters that others were robbed of, the most common first ten thousand. The file beside this one has a hash of each
/// and not the password: it was somebody's.
/// </summary>
internal static class LeakedPasswords
{
    private const string File = "leaked-passwords.txt";
    private const int MarkBytes = 8;

    private static readonly Lazy<HashSet<string>> Marks = new(() => [.. Lines().Where(line => line.Length > 0 && line[0] != '#')]);

    /// <summary>How many are known.</summary>
    public static int Count => Marks.Value.Count;

    /// <summary>Whether a password is one of them, in large or small letters.</summary>
    public static bool Has(string password) => Marks.Value.Contains(MarkOf(password));

    private static string MarkOf(string password) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(password.ToLowerInvariant())).AsSpan(0, MarkBytes));

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(LeakedPasswords).Assembly.GetManifestResourceStream(File)!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
