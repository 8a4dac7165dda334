namespace GovGrid.LiveHub.Access.Scopes;

/// <summary>What there is to be seen of a town beside its incidents, workers and queues, which are in sight one by one.</summary>
[Flags]
public enum Parts
{
    /// <summary>Nothing of it.</summary>
    None = 0,

    /// <summary>Standard addresses.</summary>
    Addresses = 1,

    /// <summary>Incidents one by one, with their texts; which ones, their scope says.</summary>
    Incidents = 2,

    /// <summary>Own drafts of reports.</summary>
    Drafts = 4,

    /// <summary>Hand-over sheets.</summary>
    Handovers = 8,

    /// <summary>Who raised an operation, and who sits at which post.</summary>
    People = 16,

    /// <summary>Indicators of worker by worker.</summary>
    WorkerIndicators = 32,

    /// <summary>The log of events.</summary>
    EventLog = 64,

    /// <summary>The log of duty.</summary>
    DutyLog = 128,

    /// <summary>Tokens and accounts.</summary>
    Tokens = 256,

    /// <summary>The figures of the service.</summary>
    Metrics = 512,

    /// <summary>The audit.</summary>
    Audit = 1024,
}
