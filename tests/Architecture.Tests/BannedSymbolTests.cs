using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using GovGrid.Testing;

namespace GovGrid.Architecture.Tests;

/// <summary>The list of what grains may not call (src/Grains/BannedSymbols.txt): a name with a slip in it would ban nothing and say nothing.</summary>
public class BannedSymbolTests
{
    private static readonly IReadOnlyList<string> Banned =
        [.. File.ReadLines(Repository.PathOf("src", "Grains", "BannedSymbols.txt")).Select(line => line.Split(';')[0])];

    // Where .NET keeps them; one that moves is looked for in vain here, and nothing worse happens.
    private static readonly Assembly[] Known =
    [
        typeof(object).Assembly, typeof(System.Diagnostics.Stopwatch).Assembly, typeof(System.Timers.Timer).Assembly, typeof(Parallel).Assembly,
        typeof(ParallelEnumerable).Assembly, typeof(RandomNumberGenerator).Assembly, typeof(DbConnection).Assembly, typeof(HttpClient).Assembly,
    ];

    public static TheoryData<string> Types() => [.. Of('T')];

    public static TheoryData<string> Properties() => [.. Of('P')];

    public static TheoryData<string> Methods() => [.. Of('M').Select(NameOf).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_banned_type_exists(string type) => Assert.NotNull(Find(type));

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_banned_property_exists(string property) => Assert.NotNull(Find(Owner(property))?.GetProperty(property[(Owner(property).Length + 1)..]));

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_banned_method_is_banned_with_all_its_overloads(string method)
    {
        var overloads = Find(Owner(method))!.GetMethods().Where(overload => overload.Name == method[(Owner(method).Length + 1)..]);
        Assert.Equal(
            overloads.Select(IdOf).Order(StringComparer.Ordinal),
            Of('M').Where(id => NameOf(id) == method).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Of(char kind) => Banned.Where(id => id[0] == kind).Select(id => id[2..]);

    private static string NameOf(string method) => method.Split('(', '`')[0];

    private static string Owner(string member) => member[..member.LastIndexOf('.')];

    private static Type? Find(string type) => Known.Select(assembly => assembly.GetType(type)).FirstOrDefault(found => found is not null);

    // As the compiler writes them: https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings
    private static string IdOf(MethodInfo method)
    {
        var parameters = string.Join(',', method.GetParameters().Select(parameter => IdOf(parameter.ParameterType)));
        var generic = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        return $"{method.DeclaringType!.FullName}.{method.Name}{generic}{(parameters.Length > 0 ? $"({parameters})" : "")}";
    }

    private static string IdOf(Type type)
    {
        if (type.IsGenericMethodParameter) return $"``{type.GenericParameterPosition}";
        if (type.IsArray) return $"{IdOf(type.GetElementType()!)}[]";
        if (!type.IsGenericType) return type.FullName!;
        return $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(IdOf))}}}";
    }
}
