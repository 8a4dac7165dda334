using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.Incidents;
using Orleans.Concurrency;

namespace GovGrid.Territory;

/// <summary>A town (镇街): holds the one reminder, starts resumes, numbers what needs a number, and keeps the operation it is in. Key: its code.</summary>
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

    /// <summary>The next number of a series; never given twice, though a crash may leave some out.</summary>
    /// <param name="series">Which series.</param>
    /// <param name="at">The time that the number belongs to, UTC; days and years are the town's.</param>
    [AlwaysInterleave] // memory, and a write that is coalesced
    [Alias("NextNumber")]
    Task<string> NextNumber(NumberSeries series, DateTimeOffset at);

    /// <summary>The last number given of each series and its day or year, for a copy of the town that goes on with the next one.</summary>
    [AlwaysInterleave] // reads memory
    [Alias("LastNumbers")]
    Task<IReadOnlyDictionary<string, int>> LastNumbers();

    /// <summary>The operation that the town is in; null in ordinary times.</summary>
    [AlwaysInterleave] // reads the last published state
    [Alias("GetOperation")]
    Task<RaisedOperation?> GetOperation();

    /// <summary>A person comes to a post, which is given work from now on. Kept: its unit is told again after a crash. A repeat changes nothing.</summary>
    /// <returns>Null, or the refusal when the town has no such post.</returns>
    [Alias("SignOn")]
    Task<Refusal?> SignOn(string post);

    /// <summary>A person leaves a post, which is given no more work; what it works on it has until it is taken from it. A repeat changes nothing.</summary>
    /// <returns>Null, or the refusal when the town has no such post.</returns>
    [Alias("SignOff")]
    Task<Refusal?> SignOff(string post);

    /// <summary>Raises an operation; a repeat changes nothing. Refused for an unknown kind, or while another is raised.</summary>
    [Alias("RaiseOperation")]
    Task<Refusal?> RaiseOperation(string kind, string by);

    /// <summary>Ends the operation and takes back what it did; nothing happens when none is raised.</summary>
    /// <returns>The operation that ended; null when none was raised.</returns>
    [Alias("EndOperation")]
    Task<RaisedOperation?> EndOperation(string by);

    /// <summary>The operation that the town is in, if any, and the last twenty that ended, newest first, each with what it did.</summary>
    [AlwaysInterleave] // reads memory, and asks workers whether they are on duty
    [Alias("Operations")]
    Task<IReadOnlyList<OperationReport>> Operations();

    /// <summary>The operation in force has reached an incident; told again at each resume, and counted once.</summary>
    [AlwaysInterleave] // memory; written with the next change or on the next tick
    [Alias("OperationReached")]
    Task OperationReached(string incident, OperationEffect effect);
}

/// <summary>Series of numbers.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NumberSeries>))]
public enum NumberSeries
{
    /// <summary>Incidents: <c>yyMMdd-NNNN</c>, anew each day of the town.</summary>
    Incident,

    /// <summary>Notices of transfer: <c>yyyy-NNNN</c>, anew each year of the town.</summary>
    Notice,
}
