namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>A town's logs, line by line in their file form, from the read model.</summary>
public interface ILogQueries
{
    /// <summary>The events of a time, ordered by time, incident and version; each a line of <c>EventLogLine</c>'s form, without its end.</summary>
    /// <param name="town">Code of the town.</param>
    /// <param name="from">Happened then or later, UTC; null for all.</param>
    /// <param name="to">Happened before, UTC; null for all.</param>
    /// <param name="token">Stops reading.</param>
    IAsyncEnumerable<string> Events(string town, DateTimeOffset? from = null, DateTimeOffset? to = null, CancellationToken token = default);

    /// <summary>When workers came on duty and left, ordered by time and worker; each a line of <c>DutyLine</c>'s form, without its end.</summary>
    /// <param name="town">Code of the town.</param>
    /// <param name="from">Happened then or later, UTC; null for all.</param>
    /// <param name="to">Happened before, UTC; null for all.</param>
    /// <param name="token">Stops reading.</param>
    IAsyncEnumerable<string> Duty(string town, DateTimeOffset? from = null, DateTimeOffset? to = null, CancellationToken token = default);
}
