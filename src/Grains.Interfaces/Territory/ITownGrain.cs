using Orleans.Concurrency;

namespace GovGrid.Territory;

/// <summary>A town (镇街): holds the one reminder and starts resumes. Key: its code.</summary>
[Alias("govgrid.ITownGrain")]
public interface ITownGrain : IGrainWithStringKey
{
    /// <summary>Sees to the reminder and resumes. Called whenever a silo starts; harmless when repeated.</summary>
    [Alias("Start")]
    Task Start();

    /// <summary>Something soft started empty and wants the town to hand over again; requests that come together are one.</summary>
    [AlwaysInterleave] // arms a timer
    [Alias("RequestResume")]
    Task RequestResume();
}
