using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking.CaseFiles;
using GovGrid.Simulation.Checking.People;
using GovGrid.Simulation.Checking.Relations;
using GovGrid.Simulation.Checking.Rules;
using GovGrid.Simulation.Checking.Violations;

namespace GovGrid.Simulation.Checking;

/// <summary>
/// Checks any log of events, live or simulated, ordered or not, against the <see cref="LogInvariant"/>s. One pass; it keeps a small file
/// for each incident, not the events.
/// </summary>
public sealed class EventLogChecker
{
    private static readonly IEventRule[] Rules =
    [
        new TimeRule(), new StepRule(), new ClosedRule(), new OwnerRule(), new VerifierRule(), new LimitRule(), new SuspensionRule(), new PartnersRule(), new AnswerRule(),
    ];

    private readonly ViolationList findings = new();
    private readonly AssignmentTimes assignments = new();
    private readonly NumberRule numbers = new();
    private readonly RelationLog relations = new();
    private readonly Dictionary<string, IncidentSequence> incidents = [];
    private readonly Dictionary<string, long> counts = EventTypes.All.ToDictionary(name => name, _ => 0L);

    private EventLogChecker()
    {
    }

    /// <summary>Checks a log to its end.</summary>
    public static CheckReport Check(IEnumerable<LoggedEvent> log, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        var checker = new EventLogChecker();
        foreach (var logged in log) checker.See(logged);
        return checker.Report(options ?? new CheckOptions());
    }

    private void See(LoggedEvent logged)
    {
        counts[EventTypes.NameOf(logged.Event)]++;
        if (!incidents.TryGetValue(logged.Incident, out var incident))
            incidents[logged.Incident] = incident = new IncidentSequence(new CaseFile(logged.Incident));
        incident.Add(logged, InOrder, findings);
    }

    private void InOrder(CaseFile file, LoggedEvent next)
    {
        foreach (var rule in Rules) rule.Check(file, next, findings);
        file.Add(next);
        assignments.See(file, next);
        numbers.See(next, findings);
        relations.See(next);
    }

    private CheckReport Report(CheckOptions options)
    {
        foreach (var incident in incidents.Values) incident.End(findings);
        CheckPeople(options);
        RelationRule.Check(relations, IsWhole, findings);
        return new CheckReport(findings.All, [.. EventTypes.All.Select(name => KeyValuePair.Create(name, counts[name]))], CheckBalance());
    }

    private bool IsWhole(string incident) => incidents.TryGetValue(incident, out var sequence) && sequence.IsWhole;

    private void CheckPeople(CheckOptions options)
    {
        var duty = options.Duty is { } changes ? new DutyTimes(changes) : null;
        foreach (var (worker, spans) in assignments.ByWorker())
        {
            OneIncidentRule.Check(worker, spans, findings);
            if (duty is not null) OnDutyRule.Check(worker, spans, duty, findings);
        }
    }

    private IncidentBalance CheckBalance()
    {
        var reported = counts[EventTypes.NameOf<IncidentReported>()];
        var balance = IncidentBalance.Of(reported, incidents.Values.Select(incident => incident.File.Step));
        if (!balance.Holds) findings.Add(LogInvariant.Balance, null, $"the sides differ: {balance}.");
        return balance;
    }
}
