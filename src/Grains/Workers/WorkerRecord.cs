using GovGrid.Common;
using GovGrid.Workers;

namespace GovGrid.Grains.Workers;

/// <summary>What is stored of a grid worker.</summary>
[GenerateSerializer, Alias("govgrid.WorkerRecord")]
public sealed record WorkerRecord
{
    /// <summary>Whether on duty.</summary>
    [Id(0)] public bool OnDuty { get; init; }

    /// <summary>When duty began or ended, UTC; null before the first.</summary>
    [Id(1)] public DateTimeOffset? DutyChangedAt { get; init; }

    /// <summary>Whether duty ends with the present assignment.</summary>
    [Id(2)] public bool Leaving { get; init; }

    /// <summary>The incident the worker is on.</summary>
    [Id(3)] public string? Incident { get; init; }

    /// <summary>The incident's version that the assignment was meant for.</summary>
    [Id(4)] public int Version { get; init; }

    /// <summary>The incident the worker was last freed from.</summary>
    [Id(5)] public string? LastIncident { get; init; }

    /// <summary>The version of that assignment: an older reservation for it comes too late.</summary>
    [Id(6)] public int LastVersion { get; init; }

    /// <summary>When the shift was over, while leaving, UTC.</summary>
    [Id(7)] public DateTimeOffset? LeavingSince { get; init; }

    /// <summary>How many assignments since coming on duty.</summary>
    [Id(8)] public int Assignments { get; init; }

    /// <summary>When the last assignment ended, UTC.</summary>
    [Id(9)] public DateTimeOffset? FreedAt { get; init; }

    /// <summary>Since when the worker calls for help, UTC.</summary>
    [Id(10)] public DateTimeOffset? HelpSince { get; init; }
}

/// <summary>A holder that storage can write, for an immutable record.</summary>
[GenerateSerializer, Alias("govgrid.WorkerStore")]
public sealed class WorkerStore
{
    /// <summary>The record.</summary>
    [Id(0)]
    public WorkerRecord Record { get; set; } = new();

    /// <summary>Where the worker was when last stored, so that a restart does not lose sight of it.</summary>
    [Id(1)]
    public GeoPoint? Point { get; set; }

    /// <summary>When that was, UTC: it is no younger for having been stored.</summary>
    [Id(2)]
    public DateTimeOffset? PositionAt { get; set; }

    /// <summary>The way that it went then.</summary>
    [Id(3)]
    public Leg? Leg { get; set; }
}
