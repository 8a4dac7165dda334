using GovGrid.Common;

namespace GovGrid.Towns.Files;

/// <summary>town.json as it stands in the file.</summary>
internal sealed record TownJson(
    string Code,
    LocalizedText Name,
    string TimeZone,
    IReadOnlyList<SourceJson> Sources,
    PolicyJson Policy,
    IReadOnlyList<VehicleKind> Vehicles,
    Rota Rota,
    CommandRoomDefinition CommandRoom,
    IReadOnlyList<PlatformDefinition> Platforms,
    IReadOnlyList<AgencyDefinition> Agencies,
    CountyDefinition County);

/// <summary>Where a CSV file comes from; the file also gives the reason.</summary>
internal sealed record SourceJson(string File);

/// <summary>Numbers and choices that the rules leave to the town, each with a reason in the file.</summary>
internal sealed record PolicyJson(
    Assumed<IReadOnlyList<Channel>> AcceptedByRule,
    Assumed<bool> TriageByRule,
    Assumed<double> WarnAtShare,
    Assumed<IReadOnlyDictionary<int, double>> VerifiedShare,
    Assumed<double> DetourFactor,
    Assumed<DispatchReach> DispatchReach,
    Assumed<ReturnPolicy> Returns,
    Assumed<AnswerPolicy> Answers,
    Assumed<ExtensionPolicy> Extension,
    Assumed<double> LongestSuspensionDays,
    Assumed<int> LeastEvidence,
    Assumed<double> ReopenDays,
    Assumed<SupervisionPolicy> Supervision,
    Assumed<DuplicatePolicy> Duplicates,
    Assumed<DutyPolicy> Duty,
    Assumed<DispatchRule>? Dispatch = null,
    Assumed<PositionPolicy>? Positions = null);
