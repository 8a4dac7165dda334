using System.Reflection;
using System.Text.Json.Nodes;
using GovGrid.Common;

namespace GovGrid.LiveHub.Tests.Privacy.PersonalFields;

/// <summary>The suspicious fields of types: contracts, events, states of grains, bodies of the API.</summary>
internal static class TypeFields
{
    private static readonly Type[] Things = [typeof(LocalizedText), typeof(GeoPoint), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid)];

    /// <summary>The fields of an assembly's records and serialized types, as <c>Type.field</c>.</summary>
    public static IEnumerable<string> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        where IsOfData(type)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.Name != "EqualityContract" && property.GetMethod is { IsPrivate: false }
        where Suspicion.OfPerson(type.Name) || Suspicion.Of(property.Name, HoldsLetters(property.PropertyType))
        select $"{NameOf(type)}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";

    private static bool IsOfData(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !(type.Namespace ?? "").StartsWith("OrleansCodeGen", StringComparison.Ordinal)
        && (type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "GenerateSerializerAttribute") || type.GetMethod("<Clone>$") is not null);

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static bool HoldsLetters(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return HoldsLetters(value);
        if (type == typeof(string) || type == typeof(byte[]) || type == typeof(object) || typeof(JsonNode).IsAssignableFrom(type) || type == typeof(System.Text.Json.JsonElement)) return true;
        if (type.IsArray) return HoldsLetters(type.GetElementType()!);
        if (type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable))) return type.GetGenericArguments().Any(HoldsLetters);
        return type.Name == nameof(GeoPoint) || (!type.IsPrimitive && !type.IsEnum && !Things.Contains(type) && type == typeof(UnitKey));
    }
}
