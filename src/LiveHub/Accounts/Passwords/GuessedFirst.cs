using System.Text.RegularExpressions;

namespace GovGrid.LiveHub.Accounts.Passwords;

/// <summary>
/// Takes out of a password what guessers try first, by rule: a list of leaked passwords (<see cref="LeakedPasswords"/>) knows neither the town nor the
/// account.
/// </summary>
internal static partial class GuessedFirst
{
    private const int ShortestRun = 4;

    // Words that stand in front of passwords everywhere, in English and in pinyin; ours, from general knowledge.
    private static readonly string[] Words =
    [
        "administrator", "password", "passwort", "passw0rd", "p@ssw0rd", "p@ssword", "welcome", "letmein", "iloveyou", "superman", "football", "baseball",
        "princess", "sunshine", "monkey", "dragon", "master", "shadow", "default", "changeme", "secret", "login", "admin", "hello", "qazwsx", "guest", "root", "test",
        "user", "govgrid", "woaini", "wangge", "zhihui", "zhongguo", "beijing", "hangzhou", "zhejiang", "xiaoshan", "mima", "guanliyuan", "nihao", "china", "5201314",
        "1314520", "密码", "管理员", "我爱你", "中国", "网格",
    ];

    private static readonly string[] Rows =
    [
        "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1q2w3e4r5t6y7u8i9o0p",
    ];

    private static readonly string[] RowsBothWays = [.. Rows, .. Rows.Select(row => new string([.. row.Reverse()]))];

    /// <summary>What is left of a password, in small letters.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">Names that whoever guesses knows: of the account, of the town.</param>
    public static string Without(string password, IEnumerable<string> names)
    {
        var left = password.ToLowerInvariant();
        var known = names.Select(name => name.Trim().ToLowerInvariant()).Where(name => name.Length >= 2).Concat(Words);
        foreach (var word in known.OrderByDescending(word => word.Length)) left = left.Replace(word, "", StringComparison.Ordinal);
        left = WithoutRuns(left);
        left = Years().Replace(left, "");
        return Repeated().Replace(left, "$1"); // of what is said again, once
    }

    private static string WithoutRuns(string text)
    {
        for (var start = 0; start + ShortestRun <= text.Length;)
        {
            var length = RunAt(text, start);
            if (length >= ShortestRun) text = text.Remove(start, length);
            else start++;
        }

        return text;
    }

    private static int RunAt(string text, int start)
    {
        var length = ShortestRun;
        while (start + length <= text.Length && RowsBothWays.Any(row => row.Contains(text.Substring(start, length), StringComparison.Ordinal))) length++;
        return length - 1;
    }

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex Years();

    [GeneratedRegex("(.{1,16}?)\\1+", RegexOptions.Singleline)]
    private static partial Regex Repeated();
}
