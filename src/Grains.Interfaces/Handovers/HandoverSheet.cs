namespace GovGrid.Handovers;

/// <summary>A hand-over sheet.</summary>
/// <param name="Change">The change of shift that it belongs to, UTC.</param>
/// <param name="Open">How many incidents are open.</param>
/// <param name="Overdue">Ids of incidents with a limit that has passed.</param>
/// <param name="Promised">Ids of incidents whose reporter was promised a call-back.</param>
/// <param name="Suspended">Ids of incidents whose clock stands still.</param>
/// <param name="Notes">What the next shift has to know.</param>
/// <param name="Outgoing">Who handed over, and when.</param>
/// <param name="Incoming">Who took over, and when; null until then.</param>
[GenerateSerializer, Immutable, Alias("govgrid.HandoverSheet")]
public sealed record HandoverSheet(
    DateTimeOffset Change,
    int Open,
    IReadOnlyList<string> Overdue,
    IReadOnlyList<string> Promised,
    IReadOnlyList<string> Suspended,
    string Notes,
    Signature Outgoing,
    Signature? Incoming);

/// <summary>A signature.</summary>
/// <param name="By">Id of who signed.</param>
/// <param name="At">When, UTC.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Signature")]
public sealed record Signature(string By, DateTimeOffset At);
