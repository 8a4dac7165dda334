using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.Common;

/// <summary>Writes an enum's members in camel case, as the contract's states are: <c>onScene</c>. Numbers are refused.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
