using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>Every CSV file's origin has to be told; and the time zone has to be one.</summary>
internal static class SourceChecks
{
    public static void Run(TownJson town, FaultList faults)
    {
        for (var i = 0; i < town.Sources.Count; i++)
            Known.Check(TownFiles.Town, $"$.sources[{i}].file", town.Sources[i].File, TownFiles.WithSource, "files whose origin is told", faults);
        foreach (var file in TownFiles.WithSource.Except(town.Sources.Select(source => source.File)))
            faults.Add(TownFiles.Town, "$.sources", $"expected the origin of {file}, found none");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(town.TimeZone, out _))
            faults.Add(TownFiles.Town, "$.timeZone", $"expected an IANA time zone such as Asia/Shanghai, found \"{town.TimeZone}\"");
    }
}
