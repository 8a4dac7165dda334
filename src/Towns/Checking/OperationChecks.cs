using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>What operations name has to be there.</summary>
internal static class OperationChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        var operations = files.Operations.Operations;
        Unique.Check(TownFiles.Operations, operations.Select((operation, i) => (operation.Code, $"$.operations[{i}].code")), "a code", faults);
        var categories = files.Categories.Categories
            .SelectMany(category => (category.Sub ?? []).Select(sub => $"{category.Code}/{sub.Code}").Prepend(category.Code)).ToHashSet();
        var crews = RotaChecks.Crews(files.Town.Rota);
        foreach (var (i, operation) in operations.Index())
        {
            foreach (var (j, crew) in operation.CallsInCrews.Index())
                Known.Check(TownFiles.Operations, $"$.operations[{i}].callsInCrews[{j}]", crew, crews, "crews of the rota", faults);
            foreach (var (j, code) in operation.First.Index())
                Known.Check(TownFiles.Operations, $"$.operations[{i}].first[{j}]", code, categories, "categories", faults);
            foreach (var code in operation.LimitFactors.Keys)
                Known.Check(TownFiles.Operations, $"$.operations[{i}].limitFactors.{code}", code, categories, "categories", faults);
        }
    }
}
