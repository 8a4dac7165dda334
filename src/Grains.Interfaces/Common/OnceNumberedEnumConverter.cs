using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGrid.Common;

/// <summary>Writes an enum's members in camel case, and reads the numbers too that earlier versions wrote into logs of events.</summary>
/// <typeparam name="TEnum">The enum; its members keep their numbers.</typeparam>
public sealed class OnceNumberedEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: true)
    where TEnum : struct, Enum;
