using System.Text.Json;

namespace GovGrid.Common;

/// <summary>The name of an enum's member as calls, logs and messages have it: in camel case.</summary>
public static class EnumName
{
    /// <summary>The name, such as <c>onScene</c>.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
