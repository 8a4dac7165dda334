using System.Reflection;
using NetArchTest.Rules;

namespace GovGrid.Architecture.Tests;

/// <summary>The layers of the design: which assembly may know which.</summary>
public class LayerTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Grains.Interfaces"] = [],
        ["Grains"] = ["Grains.Interfaces"],
        ["Towns"] = ["Grains.Interfaces"],
        ["Simulation"] = ["Grains.Interfaces", "Grains", "Towns"],
        ["Silo"] = ["Grains.Interfaces", "Grains", "Towns"],
        ["LiveHub"] = ["Grains.Interfaces", "Grains", "Towns", "Simulation", "Silo"],
    };

    // What the actors may know of other people's code: Orleans and the abstractions that Orleans itself brings.
    private static readonly string[] GrainsKnow = ["System", "netstandard", "Orleans", "Microsoft.Extensions"];

    public static TheoryData<string> Assemblies() => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_uses_only_those_below_it(string name)
    {
        var used = Load(name).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => reference.StartsWith("GovGrid.", StringComparison.Ordinal))
            .Select(reference => reference["GovGrid.".Length..]);
        Assert.Empty(used.Except(MayUse[name]));
    }

    [Theory]
    [InlineData("Grains.Interfaces")]
    [InlineData("Grains")]
    public void Actors_know_no_library_but_Orleans(string name)
    {
        var foreign = Load(name).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !reference.StartsWith("GovGrid.", StringComparison.Ordinal))
            .Where(reference => !GrainsKnow.Any(known => reference == known || reference.StartsWith(known + ".", StringComparison.Ordinal)));
        Assert.Empty(foreign);
    }

    [Fact]
    public void Actors_know_no_storage_driver_web_or_thread()
    {
        var result = Types.InAssembly(Load("Grains"))
            .ShouldNot()
            .HaveDependencyOnAny(
                "System.Data", "Microsoft.Data", "Npgsql", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "System.Net.Http",
                "System.Threading.Thread", "System.Random", "System.IO.File")
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Every_grain_class_and_interface_is_named_as_one()
    {
        var grains = Load("Grains").GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(IsGrain));
        Assert.All(grains, grain => Assert.EndsWith("Grain", grain.Name, StringComparison.Ordinal));
        var interfaces = Load("Grains.Interfaces").GetTypes().Where(type => type.IsInterface && type.GetInterfaces().Any(IsGrain));
        Assert.All(interfaces, face => Assert.Matches("^I.*Grain$", face.Name));
    }

    /// <summary>Who calls is below the audit, the audit below who may come in, and accounts above them all.</summary>
    [Theory]
    [InlineData("Callers", "Audit", "Access", "Accounts")]
    [InlineData("Audit", "Access", "Accounts")]
    [InlineData("Access", "Accounts")]
    public void A_folder_of_the_web_edge_knows_none_above_it(string folder, params string[] above)
    {
        var result = Types.InAssembly(Load("LiveHub"))
            .That().ResideInNamespaceMatching($@"^GovGrid\.LiveHub\.{folder}(?!\.Reading)")
            .ShouldNot()
            .HaveDependencyOnAny([.. above.Select(other => $"GovGrid.LiveHub.{other}")])
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    private static bool IsGrain(Type type) => type == typeof(IGrainWithStringKey);

    private static Assembly Load(string name) => Assembly.Load("GovGrid." + name);
}
