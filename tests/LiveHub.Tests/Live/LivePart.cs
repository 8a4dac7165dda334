using MessagePack;

namespace GovGrid.LiveHub.Tests.Live;

/// <summary>What these tests read of a snapshot or frame, in either protocol.</summary>
[MessagePackObject]
public sealed record LivePart
{
    [Key("epoch")]
    public long Epoch { get; init; }

    [Key("sequence")]
    public long Sequence { get; init; }

    [Key("at")]
    public string At { get; init; } = "";

    [Key("resumed")]
    public bool Resumed { get; init; }

    [Key("incidents")]
    public IReadOnlyList<LiveIncident>? Incidents { get; init; }
}

/// <summary>What these tests read of an incident.</summary>
[MessagePackObject]
public sealed record LiveIncident
{
    [Key("id")]
    public string Id { get; init; } = "";

    [Key("status")]
    public string Status { get; init; } = "";

    [Key("lon")]
    public double? Lon { get; init; }
}
