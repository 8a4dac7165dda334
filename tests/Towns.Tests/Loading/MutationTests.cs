using System.Text.Json.Nodes;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;
using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Loading;

/// <summary>Whatever is done to one value of a town's files, the answer is a town or a list of faults, never another exception.</summary>
public class MutationTests
{
    private const int Tries = 60; // for each file

    private static readonly Func<JsonNode?>[] Values =
        [() => null, () => -1, () => 1e9, () => 0.5, () => "", () => "x", () => true, () => new JsonArray(), () => new JsonObject(), () => "2026-02-30", () => "1:00"];

    [Theory]
    [InlineData(TownFiles.Town)]
    [InlineData(TownFiles.Categories)]
    [InlineData(TownFiles.Calendar)]
    [InlineData(TownFiles.Grids)]
    public void A_json_value_replaced_or_taken_out_never_ends_in_another_exception(string file)
    {
        using var copy = new TownCopy();
        var text = File.ReadAllText(copy.PathOf(file));
        var random = new Random(file.Length);
        for (var i = 0; i < Tries; i++)
        {
            var root = JsonNode.Parse(text)!;
            var values = Descendants(root).ToList();
            Mutate(values[random.Next(values.Count)], random);
            File.WriteAllText(copy.PathOf(file), root.ToJsonString());
            LoadOrExplain(copy, file);
        }
    }

    [Theory]
    [InlineData(TownFiles.Zones)]
    [InlineData(TownFiles.Communities)]
    [InlineData(TownFiles.Workers)]
    [InlineData(TownFiles.Addresses)]
    public void A_byte_of_a_table_replaced_or_a_line_cut_never_ends_in_another_exception(string file)
    {
        using var copy = new TownCopy();
        var bytes = File.ReadAllBytes(copy.PathOf(file));
        var random = new Random(file.Length);
        for (var i = 0; i < Tries; i++)
        {
            var broken = bytes.ToArray();
            broken[random.Next(broken.Length)] = (byte)"\",\n\r;9\0x"[random.Next(8)];
            File.WriteAllBytes(copy.PathOf(file), broken.AsSpan(0, random.Next(4) == 0 ? random.Next(broken.Length) : broken.Length));
            LoadOrExplain(copy, file);
        }
    }

    private static void LoadOrExplain(TownCopy copy, string file)
    {
        try
        {
            Assert.NotNull(TownFolder.Load(copy.Folder));
        }
        catch (TownFileException error)
        {
            Assert.NotEmpty(error.Faults);
            Assert.All(error.Faults, fault => Assert.NotEmpty(fault.Problem));
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{file} as it stands below ends in {error}\n{File.ReadAllText(copy.PathOf(file))}");
        }
    }

    private static void Mutate(JsonNode node, Random random)
    {
        if (node.Parent is JsonObject holder && random.Next(3) == 0) holder.Remove(node.GetPropertyName());
        else if (node.Parent is JsonArray list && random.Next(3) == 0) list.RemoveAt(node.GetElementIndex());
        else if (node.Parent is JsonArray twice && random.Next(3) == 0) twice.Insert(random.Next(twice.Count), node.DeepClone());
        else node.ReplaceWith(Values[random.Next(Values.Length)]());
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node switch
        {
            JsonObject holder => holder.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child));
    }
}
