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

    [Key("gone")]
    public IReadOnlyList<string>? Gone { get; init; }

    [Key("workers")]
    public IReadOnlyList<LiveWorker>? Workers { get; init; }

    [Key("notices")]
    public IReadOnlyList<LiveNotice>? Notices { get; init; }
}

/// <summary>What these tests read of an incident.</summary>
[MessagePackObject]
public sealed record LiveIncident
{
    [Key("id")]
    public string Id { get; init; } = "";

    [Key("version")]
    public int Version { get; init; }

    [Key("status")]
    public string Status { get; init; } = "";

    [Key("assignee")]
    public string? Assignee { get; init; }

    [Key("lead")]
    public string? Lead { get; init; }

    [Key("lon")]
    public double? Lon { get; init; }
}

/// <summary>What these tests read of a worker.</summary>
[MessagePackObject]
public sealed record LiveWorker
{
    [Key("id")]
    public string Id { get; init; } = "";

    [Key("at")]
    public string? At { get; init; }

    [Key("lon")]
    public double? Lon { get; init; }

    [Key("helpSince")]
    public string? HelpSince { get; init; }
}

/// <summary>What these tests read of a notice.</summary>
[MessagePackObject]
public sealed record LiveNotice
{
    [Key("kind")]
    public string Kind { get; init; } = "";

    [Key("code")]
    public string? Code { get; init; }

    [Key("to")]
    public string To { get; init; } = "";

    [Key("on")]
    public bool On { get; init; }
}
