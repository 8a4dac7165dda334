using System.Text.RegularExpressions;

namespace GovGrid.LiveHub.Tests.Privacy.PersonalFields;

/// <summary>
/// Whether a field may hold something about a person. What holds letters is suspected unless its name says that it is a code of something else;
/// what holds numbers, times or choices only where its name says so.
/// </summary>
internal static partial class Suspicion
{
    private static readonly HashSet<string> OfPersons = Words(
        "name names phone tel telephone mobile fax contact reporter subject worker workers by actor person people resident residents citizen address birth born birthday age sex gender "
        + "nation nationality ethnic ethnicity identity idcard passport licence license face faces photo photos picture image voice fingerprint plate religion belief faith health ill "
        + "disease medical party member members email mail wechat qq account user caller assignee assignees handler handled leader leaders owner author signature outgoing incoming staff "
        + "employee held holder who whom position positions track description text texts reason reasons summary note notes answer answers content comment remark evidence attachment "
        + "ip from family spouse child marital income salary label told home skills desk post posts parent");

    private static readonly HashSet<string> WhateverItHolds = Words(
        "phone birth born birthday sex gender nationality ethnic ethnicity idcard passport licence license face faces fingerprint plate religion belief faith health disease medical party "
        + "marital income salary family spouse child contact voice photo photos picture image resident residents citizen");

    private static readonly HashSet<string> Persons = Words("worker workers person persons people resident residents reporter position positions leg contact contacts user users account accounts duty");

    // What a text is called by its last word when it is the code, key or form of something that is no person.
    private static readonly HashSet<string> CodesOfThings = Words(
        "id ids code codes key keys kind kinds type grid grids zone zones community communities category categories platform agency agencies town towns unit units number numbers version "
        + "status step steps channel href command commands operation operations route service cursor schema title detail details instance file files format basis rule series into lead linked "
        + "merged notice receipt role crew crews vehicle field expected zh en payload limits value values incident search marks wrapped hash previous before after outcome action sql query "
        + "target relation expires created revoked at time state metres overdue severity due since until capacity skill skills neighbours centre outline platforms dispatch folder folders directory connection meaning gap gaps payload change triage time cause code day days hours color symbol sign pattern with kept reach prefix from to share lat lon point unit q");

    /// <summary>Whether a type or table is about persons by its name, so that each of its fields is suspected.</summary>
    public static bool OfPerson(string type) => Word().Matches(type).Select(match => match.Value.ToLowerInvariant()).Any(Persons.Contains);

    /// <summary>Whether it may.</summary>
    /// <param name="name">The field's name, in any case.</param>
    /// <param name="holdsLetters">Whether it holds texts, bytes or anything at all.</param>
    public static bool Of(string name, bool holdsLetters)
    {
        string[] words = [.. Word().Matches(name).Select(match => match.Value.ToLowerInvariant())];
        if (!holdsLetters) return words.Any(WhateverItHolds.Contains);
        return words.Any(OfPersons.Contains) || words.Length == 0 || !CodesOfThings.Contains(words[^1]);
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();
}
