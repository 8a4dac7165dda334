using GovGrid.Grains.Common;
using GovGrid.Incidents;
using GovGrid.People;

namespace GovGrid.Grains.Incidents;

/// <summary>Something that an incident has for another, and that the command room passes on.</summary>
/// <param name="To">The other.</param>
/// <param name="Command">What it is; the same id at each repeat.</param>
internal sealed record IncidentMessage(string To, IncidentCommand Command)
{
    /// <summary>
    /// All that a history has for others, in order: that it was merged into another or linked to it, and each answer for the reporters of those
    /// merged into it or linked to it. Follows from the history alone, so it can be passed on again after any crash. Pure.
    /// </summary>
    public static IReadOnlyList<IncidentMessage> Of(string id, IEnumerable<IncidentEvent> history)
    {
        var messages = new List<IncidentMessage>();
        var answers = new List<AnswerIncident>();
        var incident = IncidentFolding.Empty(id);
        foreach (var happened in history)
        {
            messages.AddRange(happened switch
            {
                IncidentMerged e => [Joins(incident, e.Into, JoinKind.Merged, e.At)],
                IncidentLinked e => Linking(incident, e),
                IncidentJoined { Kind: not JoinKind.Unlinked } e => answers.Where(answer => answer.At >= (e.Since ?? e.At)).SelectMany(answer => Sent(answer, [e.From])),
                _ => Enumerable.Empty<IncidentMessage>(),
            });
            if (happened is ReporterAnswered answered)
            {
                answers.Add(AnswerOf(incident, answered));
                messages.AddRange(Sent(answers[^1], incident.Merged.Concat(incident.Linked)));
            }
            incident = IncidentFolding.Apply(incident, happened);
        }
        return messages;
    }

    private static IEnumerable<IncidentMessage> Linking(IncidentState incident, IncidentLinked e)
    {
        if (incident.Lead is { } before) yield return Joins(incident, before, JoinKind.Unlinked, e.At);
        yield return Joins(incident, e.Lead, JoinKind.Linked, e.At);
    }

    private static IncidentMessage Joins(IncidentState incident, string other, JoinKind how, DateTimeOffset at) => new(other, new JoinIncident(incident.Id, how)
    {
        Id = RuleKey.Of($"{how}-{incident.Id}-{incident.Version + 1}"),
        By = Caller.Rule,
        At = at,
        Since = at,
        Promises = how is JoinKind.Merged ? LimitRules.Promises(incident.Limits) : [],
    });

    // An answer that was passed on keeps its id on the way, so that it reaches each incident once whatever way it takes.
    private static AnswerIncident AnswerOf(IncidentState incident, ReporterAnswered e) => new(AnswerTo.Reporter, e.Text)
    {
        Id = e.From is null ? RuleKey.Of($"answer-{incident.Id}-{incident.Version + 1}") : e.Command,
        By = Caller.Rule,
        At = e.At,
        From = e.From ?? incident.Id,
    };

    private static IEnumerable<IncidentMessage> Sent(AnswerIncident answer, IEnumerable<string> others) =>
        others.Where(other => other != answer.From).Select(other => new IncidentMessage(other, answer));
}
