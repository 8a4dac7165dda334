using GovGrid.Common;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Simulation.Checking;
using GovGrid.Simulation.Checking.Violations;

using static GovGrid.Simulation.Tests.Checking.SoundLog;

namespace GovGrid.Simulation.Tests.Checking;

/// <summary>Corruptions between incidents, each found under its own name.</summary>
public sealed class CorruptedRelationTests
{
    [Fact]
    public void A_merge_that_the_other_never_heard_of_is_found() =>
        OnlyViolation(LogInvariant.RelationsTold, With(new Story("x", 300).Reported().Accepted().Merged("a")));

    [Fact]
    public void A_merge_as_the_log_ends_may_still_be_on_its_way() =>
        Violations([], InOrder(ByTheWorker(), new Story("x", 100).Reported().Accepted().Merged("a")));

    [Fact]
    public void A_merge_into_an_incident_of_another_log_is_none_of_this_one_s() =>
        Violations([], With(new Story("x", 300).Reported().Accepted().Merged("elsewhere")));

    [Fact]
    public void A_merge_into_itself_is_found() =>
        OnlyViolation(LogInvariant.RelationsTold, With(new Story("x", 300).Reported().Accepted().Merged("x")));

    [Fact]
    public void What_is_told_and_never_happened_is_found() =>
        OnlyViolation(LogInvariant.RelationsTold, With(new Story("x", 300).Reported().Then(new IncidentJoined("c", JoinKind.Merged), "rule")));

    [Fact]
    public void What_is_told_twice_is_found() =>
        OnlyViolation(LogInvariant.RelationsTold, InOrder(
            new Story("x", 300).Reported().Wait(20).Then(new IncidentJoined("y", JoinKind.Merged), "rule").Then(new IncidentJoined("y", JoinKind.Merged), "rule"),
            new Story("y", 310).Reported().Accepted().Merged("x")));

    [Fact]
    public void A_merge_is_not_asked_for_where_its_incident_has_a_gap() =>
        OnlyViolation(LogInvariant.VersionsWithoutGaps, Events().Where(logged => logged is not { Incident: "h", Version: 2 }));

    [Fact]
    public void A_lead_that_was_never_told_of_the_next_one_is_found() =>
        OnlyViolation(LogInvariant.RelationsTold, With(
            new Story("x", 300).Reported().Then(new IncidentLinked("y")).Wait(10).Then(new IncidentLinked("z")),
            Lead("y").Then(Linked, "rule"),
            Lead("z").Wait(10).Then(Linked, "rule")));

    [Fact]
    public void One_that_goes_from_a_lead_to_the_next_and_back_is_told_of_in_order() =>
        Violations([], With(
            new Story("x", 300).Reported().Then(new IncidentLinked("y")).Wait(10).Then(new IncidentLinked("z")).Wait(10).Then(new IncidentLinked("y")),
            Lead("y").Then(Linked, "rule").Wait(10).Then(Unlinked, "rule").Wait(10).Then(Linked, "rule"),
            Lead("z").Wait(10).Then(Linked, "rule").Wait(10).Then(Unlinked, "rule")));

    [Fact]
    public void A_lead_that_is_told_in_the_wrong_order_is_found() =>
        OnlyViolation(LogInvariant.RelationsTold, With(
            new Story("x", 300).Reported().Then(new IncidentLinked("y")).Wait(10).Then(new IncidentLinked("z")),
            Lead("y").Then(Unlinked, "rule").Wait(10).Then(Linked, "rule"),
            Lead("z").Wait(10).Then(Linked, "rule")));

    [Fact]
    public void Two_that_are_merged_into_each_other_both_hear_of_it_and_one_goes_on() =>
        Violations([], With(
            new Story("x", 300).Reported().Accepted().Merged("y").Then(new IncidentJoined("y", JoinKind.Merged), "rule").Then(new IncidentReopened([], "goes on"), "rule"),
            new Story("y", 300).Reported().Accepted().Merged("x").Then(new IncidentJoined("x", JoinKind.Merged), "rule")));

    [Fact]
    public void What_goes_on_and_is_merged_into_a_third_is_told_to_that_one_too() =>
        OnlyViolation(LogInvariant.RelationsTold, With(
            new Story("x", 300).Reported().Accepted().Merged("y").Then(new IncidentJoined("y", JoinKind.Merged), "rule").Then(new IncidentReopened([], "goes on"), "rule").Merged("z"),
            new Story("y", 300).Reported().Accepted().Merged("x").Then(new IncidentJoined("x", JoinKind.Merged), "rule"),
            Lead("z")));

    [Fact]
    public void A_number_given_twice_is_found()
    {
        static LoggedEvent Numbered(LoggedEvent logged) =>
            logged.Event is IncidentReported reported && logged.Incident is "a" or "c" ? logged with { Event = ((IncidentReported)logged.Event) with { Number = "260302-0001" } } : logged;

        OnlyViolation(LogInvariant.NumbersUnique, Events().Select(logged => logged.Version == 1 ? Numbered(logged) : logged));
    }

    [Fact]
    public void A_number_of_a_notice_given_twice_is_found() =>
        OnlyViolation(LogInvariant.NumbersUnique, InOrder(Handed("x", "2026-0001"), Handed("y", "2026-0001"), Handed("z", "2026-0002")));

    private static readonly IncidentJoined Linked = new("x", JoinKind.Linked);
    private static readonly IncidentJoined Unlinked = new("x", JoinKind.Unlinked);

    private static Story Lead(string incident) => new Story(incident, 300).Reported().Wait(1);

    private static Story Handed(string incident, string notice) => new Story(incident, 300)
        .Reported().Accepted().Triaged("commandroom").Sent(Agency).Then(new IncidentTransferred(new UnitKey("platform/PublicSafety"), "theirs") { Notice = notice });

    private static IReadOnlyList<LoggedEvent> With(params Story[] more) => [.. Events(), .. more.SelectMany(story => story.Events)];

    private static void OnlyViolation(LogInvariant expected, IEnumerable<LoggedEvent> log) => Violations([expected], log);

    private static void Violations(IEnumerable<LogInvariant> expected, IEnumerable<LoggedEvent> log) =>
        Assert.Equal(expected.Order(), EventLogChecker.Check(log).Violations.Select(found => found.Invariant).Order());
}
