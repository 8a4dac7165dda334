using GovGrid.Common;
using GovGrid.People;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Loading;

/// <summary>Puts checked files together to a definition.</summary>
internal static class TownBuilder
{
    public static TownDefinition Build(FolderContent files) => new()
    {
        Code = files.Town.Code,
        Name = files.Town.Name,
        TimeZone = files.Town.TimeZone,
        Version = files.Version,
        Zones = TerritoryBuilder.Zones(files),
        Communities = TerritoryBuilder.Communities(files),
        Grids = TerritoryBuilder.Grids(files),
        Addresses = [.. files.Addresses.Select(row => row.Address)],
        CommandRoom = files.Town.CommandRoom,
        Platforms = files.Town.Platforms,
        Agencies = files.Town.Agencies,
        County = files.Town.County,
        Workers = [.. files.Workers.Select(row => row.Worker)],
        Vehicles = files.Town.Vehicles,
        Rota = files.Town.Rota,
        Categories = CategoryTree.Flatten(files.Categories),
        Unclassified = files.Categories.LimitSets.First(set => set.Id == files.Categories.Unclassified).Limits,
        Calendar = Calendar(files.Calendar),
        Operations = files.Operations.Operations,
        Rights = files.Roles.Rights,
        UsualReasons = files.Roles.UsualReasons ?? new Dictionary<CommandKind, IReadOnlyList<LocalizedText>>(),
        Policy = Policy(files.Town.Policy),
    };

    public static WorkingCalendar Calendar(CalendarJson calendar) => new(
        calendar.Hours.Value, calendar.Weekdays.Value, [.. calendar.Holidays.SelectMany(holiday => holiday.Days())], [.. calendar.Holidays.SelectMany(holiday => holiday.MakeUp)]);

    private static TownPolicy Policy(PolicyJson policy) => Rules(policy) is var rules && policy.Positions is { } positions ? rules with { Positions = positions.Value } : rules;

    private static TownPolicy Rules(PolicyJson policy) => new()
    {
        AcceptedByRule = policy.AcceptedByRule.Value,
        TriageByRule = policy.TriageByRule.Value,
        WarnAtShare = policy.WarnAtShare.Value,
        VerifiedShare = policy.VerifiedShare.Value,
        DetourFactor = policy.DetourFactor.Value,
        Dispatch = policy.Dispatch?.Value ?? DispatchRule.OwnGridFirst,
        DispatchReach = policy.DispatchReach.Value,
        Returns = policy.Returns.Value,
        Answers = policy.Answers.Value,
        Extension = policy.Extension.Value,
        LongestSuspensionDays = policy.LongestSuspensionDays.Value,
        LeastEvidence = policy.LeastEvidence.Value,
        ReopenDays = policy.ReopenDays.Value,
        Supervision = policy.Supervision.Value,
        Duplicates = policy.Duplicates.Value,
        Duty = policy.Duty.Value,
    };
}
