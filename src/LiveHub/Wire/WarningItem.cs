using GovGrid.Common;

namespace GovGrid.LiveHub.Wire;

/// <summary>Something that is allowed and yet worth a second thought.</summary>
/// <param name="Code">Which, such as <c>nobodyOnDuty</c>.</param>
/// <param name="Unit">The unit that it is about.</param>
/// <param name="Until">When it will be over, by the rota; null where the rota says that it should not be so.</param>
/// <param name="Text">The same in words.</param>
public sealed record WarningItem(string Code, UnitKey Unit, DateTimeOffset? Until, LocalizedText Text);
