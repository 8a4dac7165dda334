using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Grains.Tests.Support;
using GovGrid.Incidents;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Grains.Tests.Support.People;

namespace GovGrid.Grains.Tests.Flow;

/// <summary>Many reports of one cause: merging, linking, and answers that reach every reporter.</summary>
public class RelationTests
{
    [Fact]
    public async Task The_other_hears_of_a_merge_and_of_a_link_from_the_command_room()
    {
        await using var town = await RunningTown.Start();
        var (lead, same, linked) = (await town.Case("order"), await town.Reported("order"), await town.Case("order"));

        await town.Give(same, Operator.Merges(lead));
        await town.Give(linked, Operator.Links(lead));
        Assert.Empty((await town.State(lead)).Merged); // nobody has told it yet
        await town.Settle();

        var state = await town.State(lead);
        Assert.Equal(([same], [linked]), (state.Merged, state.Linked), Same);
        Assert.Equal((IncidentStep.Merged, lead), ((await town.State(same)).Step, (await town.State(same)).MergedInto));
        Assert.Equal(lead, (await town.State(linked)).Lead);
    }

    [Fact]
    public async Task The_other_hears_of_it_though_the_silo_crashes_in_between_and_the_read_model_has_it_all()
    {
        await using var town = await RunningTown.Start();
        var (lead, same, linked) = (await town.Case("order"), await town.Reported("order"), await town.Case("order"));
        await town.Give(same, Operator.Merges(lead));
        await town.Give(linked, Operator.Links(lead));
        await town.StoredByReadModel();

        await town.Crash();

        var state = await town.State(lead);
        Assert.Equal(([same], [linked]), (state.Merged, state.Linked), Same);
        await town.StoredByReadModel();
        Assert.Empty(await Registered(town, same)); // told and stored, it has left the register
        await town.Crash();
        Assert.Equal(state.Version, (await town.State(lead)).Version);
    }

    [Fact]
    public async Task What_cannot_be_told_now_is_told_later_and_in_order()
    {
        await using var town = await RunningTown.Start();
        var (first, second, linked) = (await town.Case("order"), await town.Case("order"), await town.Case("order"));
        town.Network.Lose("Handle");
        await town.Give(linked, Operator.Links(first));
        await town.Give(linked, Operator.Links(second));
        await town.Settle();
        Assert.Empty((await town.State(first)).Linked);

        town.Network.Lose();
        await town.Run(1);

        Assert.Equal([JoinKind.Linked, JoinKind.Unlinked], (await town.Told<IncidentJoined>(first)).Select(joined => joined.Kind));
        Assert.Equal([linked], (await town.State(second)).Linked);
    }

    [Fact]
    public async Task What_another_leads_now_is_no_longer_led()
    {
        await using var town = await RunningTown.Start();
        var (before, now, linked) = (await town.Case("order"), await town.Case("order"), await town.Case("order"));
        await town.Do(linked, Operator.Links(before));
        await town.Do(linked, Operator.Links(now));

        Assert.Equal(([], [linked]), ((await town.State(before)).Linked, (await town.State(now)).Linked), Same);
        await town.Do(before, Operator.Answers("not for you"));
        Assert.Empty(await town.Told<ReporterAnswered>(linked));
        await town.Do(linked, Operator.Links(before));
        Assert.Equal(([linked], []), ((await town.State(before)).Linked, (await town.State(now)).Linked), Same);
    }

    [Fact]
    public async Task What_was_linked_may_turn_out_to_be_the_same()
    {
        await using var town = await RunningTown.Start();
        var (lead, other) = (await town.Case("order"), await town.Case("order"));
        await town.Do(other, Operator.Links(lead));
        await town.Do(other, Operator.Merges(lead));

        Assert.Equal([other], (await town.State(lead)).Merged);
    }

    [Fact]
    public async Task An_answer_reaches_every_reporter_once()
    {
        await using var town = await RunningTown.Start();
        var (lead, same, linked) = (await town.Case("order"), await town.Reported("order"), await town.Case("order"));
        var sameAsLinked = await town.Reported("order");
        await town.Do(sameAsLinked, Operator.Merges(linked));
        await town.Do(same, Operator.Merges(lead));
        await town.Do(linked, Operator.Links(lead));

        await town.Do(lead, Operator.Answers("the pump is on its way"));
        await town.Crash();
        await town.Run(6); // a resume by the reminder's period changes nothing more

        foreach (var (incident, from) in new[] { (lead, null), (same, lead), (linked, lead), (sameAsLinked, lead) })
        {
            var answer = Assert.Single(await town.Told<ReporterAnswered>(incident));
            Assert.Equal(("the pump is on its way", from), (answer.Text, answer.From));
        }
        await town.Do(linked, Operator.Answers("yours is done"));
        Assert.Equal((1, 2), ((await town.Told<ReporterAnswered>(lead)).Count, (await town.Told<ReporterAnswered>(sameAsLinked)).Count));
    }

    [Fact]
    public async Task An_answer_given_before_the_lead_knew_of_the_other_reaches_its_reporter_too()
    {
        await using var town = await RunningTown.Start();
        var (lead, same, earlier) = (await town.Case("order"), await town.Reported("order"), await town.Reported("order"));
        await town.Do(lead, Operator.Answers("we look into it"));
        await town.Run(1);
        await town.Give(same, Operator.Merges(lead));
        await town.Give(lead, Operator.Answers("the pump is on its way"));

        await town.Settle();
        await town.Do(earlier, Operator.Merges(lead));

        Assert.Equal(["the pump is on its way"], (await town.Told<ReporterAnswered>(same)).Select(answer => answer.Text));
        Assert.Equal(["the pump is on its way"], (await town.Told<ReporterAnswered>(earlier)).Select(answer => answer.Text)); // of the same minute
    }

    [Fact]
    public async Task Leads_in_a_circle_do_not_answer_each_other_for_ever()
    {
        await using var town = await RunningTown.Start();
        var (a, b, c) = (await town.Case("order"), await town.Case("order"), await town.Case("order"));
        await town.Give(a, Operator.Links(b));
        await town.Give(b, Operator.Links(c));
        await town.Give(c, Operator.Links(a));
        await town.Settle();

        await town.Do(a, Operator.Answers("soon"));

        foreach (var incident in new[] { a, b, c }) Assert.Single(await town.Told<ReporterAnswered>(incident));
    }

    [Fact]
    public async Task A_call_that_was_promised_is_still_promised_when_the_report_was_merged()
    {
        await using var town = await RunningTown.Start();
        var lead = await town.Case("order", more: report => report with { CallBackBy = town.Now.AddHours(4) });
        var same = await town.Reported("order", more: report => report with { CallBackBy = town.Now.AddHours(2) });
        await town.Do(same, Operator.Merges(lead));
        Assert.Equal(town.Now.AddHours(2), CallBack(await town.State(lead)).Due);

        await town.Run(121);
        Assert.Equal([LimitedStep.CallBack], (await town.Told<SupervisionStarted>(lead)).Select(started => started.Step));

        Assert.Equal(LimitState.Missed, CallBack(await town.Do(lead, Operator.Answers("called both"))).State);
        Assert.Equal("called both", Assert.Single(await town.Told<ReporterAnswered>(same)).Text);
    }

    [Fact]
    public async Task Closing_a_lead_asks_about_what_it_leads_and_not_about_what_is_the_same()
    {
        await using var town = await RunningTown.Start();
        var lead = await town.AgencyCase();
        var (same, linked) = (await town.Reported("stall"), await town.Case("order"));
        await town.Do(same, Operator.Merges(lead));
        await town.Do(linked, Operator.Links(lead));
        await town.Do(lead, Crew.Arrives());
        await town.Do(lead, Crew.Resolves());
        await town.Do(lead, Operator.Verifies());

        Assert.Equal(RefusalCode.LinkedUnseen, await town.Refused(lead, Operator.Closes()));
        await town.Do(lead, Operator.Closes(linkedSeen: true));

        Assert.Equal(IncidentStep.Closed, (await town.State((await town.State(same)).MergedInto!)).Step);
        Assert.True((await town.State(linked)).Step.IsOpen());
    }

    [Fact]
    public async Task Of_two_that_were_merged_into_each_other_one_goes_on()
    {
        await using var town = await RunningTown.Start();
        var (a, b) = (await town.Reported("order"), await town.Reported("order"));
        await town.Give(a, Operator.Merges(b));
        await town.Give(b, Operator.Merges(a));

        await town.Settle();

        var goesOn = string.CompareOrdinal(a, b) < 0 ? a : b;
        Assert.Equal((IncidentStep.Accepted, (string?)null), ((await town.State(goesOn)).Step, (await town.State(goesOn)).MergedInto));
        Assert.Equal(goesOn, (await town.State(goesOn == a ? b : a)).MergedInto);
        Assert.Equal(goesOn, Assert.Single((await town.Grains.GetCommandRoom(RunningTown.Code).View()).Waiting).Incident);
    }

    [Fact]
    public async Task Of_two_that_were_merged_into_each_other_the_one_that_goes_on_keeps_what_both_promised()
    {
        foreach (var (first, second) in new[] { (4, 2), (2, 4) })
        {
            await using var town = await RunningTown.Start();
            var a = await town.Reported("order", more: report => report with { CallBackBy = town.Now.AddHours(first) });
            var b = await town.Reported("order", more: report => report with { CallBackBy = town.Now.AddHours(second) });
            await town.Give(a, Operator.Merges(b));
            await town.Give(b, Operator.Merges(a));

            await town.Settle();

            var goesOn = await town.State(string.CompareOrdinal(a, b) < 0 ? a : b);
            Assert.Equal((town.Now.AddHours(2), LimitState.Running), (CallBack(goesOn).Due, CallBack(goesOn).State));
        }
    }

    [Fact]
    public async Task Nobody_but_the_command_room_passes_answers_on()
    {
        await using var town = await RunningTown.Start();
        var incident = await town.Case("order");

        Assert.Equal(
            RefusalCode.NotAllowed,
            await town.Refused(incident, new AnswerIncident(AnswerTo.Reporter, "x") { From = "elsewhere", Id = "", By = Leader, At = default }));
    }

    private static Limit CallBack(IncidentState incident) => incident.Limits.Single(limit => limit.Step is LimitedStep.CallBack);

    private static bool Same((IReadOnlyList<string> A, IReadOnlyList<string> B) expected, (IReadOnlyList<string> A, IReadOnlyList<string> B) actual) =>
        expected.A.SequenceEqual(actual.A) && expected.B.SequenceEqual(actual.B);

    private static async Task<IEnumerable<string>> Registered(RunningTown town, string incident) =>
        (await town.Grains.GetGrid(RunningTown.Code, SmallTown.GridCode(0)).Open()).Select(entry => entry.Incident).Where(known => known == incident);
}
