using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.LiveHub.Incidents;

/// <summary>What all commands have in common, whatever they want done.</summary>
internal sealed record CommandHead(string Id, Caller By, DateTimeOffset At, int? IfVersion)
{
    /// <summary>The command as this caller gives it now.</summary>
    public IncidentCommand On(IncidentCommand command) => command with { Id = Id, By = By, At = At, IfVersion = IfVersion };
}
