using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Incidents;

/// <summary>Sends back what is not the unit's own, within the town's time for it; the clock runs on against the sender.</summary>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ReturnIncident")]
public sealed record ReturnIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Return;
}

/// <summary>
/// Takes it from who has it, a desk of the command room among them; it waits in its unit for another. Also the relief of a worker whose shift is
/// over, and of a post that was left.
/// </summary>
/// <param name="To">Worker or post that shall have it; null for whoever is best.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ReassignIncident")]
public sealed record ReassignIncident(string? To, string Reason) : IncidentCommand
{
    /// <summary>The reason where a rule does it, which <see cref="Reason"/> then says in English.</summary>
    [Id(2)] public RuleReason? Rule { get; init; }

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Reassign;
}

/// <summary>The named worker cannot take it.</summary>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.DeclineIncident")]
public sealed record DeclineIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Decline;
}

/// <summary>Changes category or severity after triage; limits are computed anew from acceptance.</summary>
/// <param name="Category">Code of a category of the town.</param>
/// <param name="Severity">1 to 4; null for the category's default.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ReclassifyIncident")]
public sealed record ReclassifyIncident(string Category, int? Severity, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Reclassify;
}

/// <summary>Puts it in another place; its limits are its category's and stay.</summary>
/// <param name="Place">Where it really is.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.RelocateIncident")]
public sealed record RelocateIncident(Place Place, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Relocate;
}

/// <summary>Calls other units to act together with the owner, who leads (联动).</summary>
/// <param name="Units">1 to 8 platforms, agencies or departments, none of them the owner.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.AssistIncident")]
public sealed record AssistIncident(IReadOnlyList<UnitKey> Units, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Assist;
}

/// <summary>A partner takes its part, is on the scene, or has done it.</summary>
/// <param name="Unit">The partner.</param>
/// <param name="Post">Who acts for it.</param>
/// <param name="Stage">How far; never back.</param>
/// <param name="Summary">What was done; needed for <see cref="PartnerStage.Done"/>.</param>
[GenerateSerializer, Immutable, Alias("govgrid.SupportIncident")]
public sealed record SupportIncident(UnitKey Unit, string Post, PartnerStage Stage, string? Summary = null) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Support;
}

/// <summary>Stops the clock (挂账). A leader decides it; from anybody else it is a request.</summary>
/// <param name="Until">When it goes on by itself, UTC; within the town's longest suspension.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.SuspendIncident")]
public sealed record SuspendIncident(DateTimeOffset Until, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Suspend;
}

/// <summary>Lets the clock go on.</summary>
/// <param name="Reason">Why; may be empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ResumeIncident")]
public sealed record ResumeIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Resume;
}

/// <summary>Gives more time to resolve. A leader decides it; from anybody else it is a request. Refused more often, for longer or later than the town allows.</summary>
/// <param name="Days">Working days, above 0.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ExtendIncident")]
public sealed record ExtendIncident(double Days, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Extend;
}

/// <summary>Pushes the owner (督办) and wants a reply.</summary>
/// <param name="ReplyBy">By when, UTC; after now.</param>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.SuperviseIncident")]
public sealed record SuperviseIncident(DateTimeOffset ReplyBy, string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Supervise;
}

/// <summary>Answers the reporter, a supervision, or a request for approval.</summary>
/// <param name="To">Whom or what.</param>
/// <param name="Text">Not empty.</param>
/// <param name="Approve">Needed for a request, and only there.</param>
[GenerateSerializer, Immutable, Alias("govgrid.AnswerIncident")]
public sealed record AnswerIncident(AnswerTo To, string Text, bool? Approve = null) : IncidentCommand
{
    /// <summary>The incident on which it was given, where the command room passes it on to the reporters of another; null from everybody else.</summary>
    [Id(3)] public string? From { get; init; }

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Answer;
}

/// <summary>Danger to life: records that 110, 119 or 120 was given it. It goes on here for what remains to be done.</summary>
/// <param name="Service"><c>110</c>, <c>119</c> or <c>120</c>.</param>
/// <param name="Text">A remark; may be empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.HandOverIncident")]
public sealed record HandOverIncident(string Service, string? Text = null) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.HandOver;
}

/// <summary>Puts it under a lead incident: different matters of one cause.</summary>
/// <param name="Lead">Id of the incident that leads.</param>
[GenerateSerializer, Immutable, Alias("govgrid.LinkIncident")]
public sealed record LinkIncident(string Lead) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Link;
}

/// <summary>
/// Tells an incident that another was merged into it or linked to it, or no longer is. Given by the command room, since incidents never call
/// each other.
/// </summary>
/// <param name="From">Id of the other.</param>
/// <param name="How">Which of these.</param>
[GenerateSerializer, Immutable, Alias("govgrid.JoinIncident")]
public sealed record JoinIncident(string From, JoinKind How) : IncidentCommand
{
    /// <summary>Since when, UTC; answers given since then are also for the other's reporter.</summary>
    [Id(2)] public DateTimeOffset Since { get; init; }

    /// <summary>What the other's reporter was promised and still waits for; it goes on with the matter.</summary>
    [Id(3)] public IReadOnlyList<Limit> Promises { get; init; } = [];

    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Join;
}

/// <summary>Makes a closed incident a case again, within the town's days for it.</summary>
/// <param name="Reason">Why; not empty.</param>
[GenerateSerializer, Immutable, Alias("govgrid.ReopenIncident")]
public sealed record ReopenIncident(string Reason) : IncidentCommand
{
    /// <inheritdoc />
    public override CommandKind Kind => CommandKind.Reopen;
}
