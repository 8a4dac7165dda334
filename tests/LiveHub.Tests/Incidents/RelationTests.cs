using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Incidents;

/// <summary>Many reports, one cause: merging and linking.</summary>
[Collection(ServerCollection.Name)]
public sealed class RelationTests(ServerFixture fixture)
{
    [Fact]
    public async Task Two_reports_of_one_matter_become_one_which_knows_of_both()
    {
        var (kept, same) = (await fixture.Incident(), await fixture.Incident());
        var merged = (await same.Give("merge", new { into = kept.Id })).Expect(200);
        Assert.Equal(("merged", kept.Id), ((string)merged["status"]!, (string)merged["mergedInto"]!));
        var both = await fixture.Until(kept.Id, now => now["merged"]!.AsArray().Count > 0);
        Assert.Equal([same.Id], both["merged"]!.AsArray().Select(id => (string?)id));
    }

    [Fact]
    public async Task Only_what_goes_on_can_be_merged_into()
    {
        var (kept, same, late) = (await fixture.Incident(), await fixture.Incident(), await fixture.Incident());
        (await same.Give("merge", new { into = kept.Id })).Expect(200);
        var intoMerged = await late.Give("merge", new { into = same.Id });
        Assert.Equal("badMerge", intoMerged.ExpectProblem(400));
        Assert.Contains(kept.Id, (string)intoMerged.Json!["detail"]!, StringComparison.Ordinal);

        var ended = await fixture.Incident();
        (await ended.Give("refuse", new { reason = "已有专线处理" })).Expect(200);
        foreach (var into in new[] { ended.Id, late.Id, "x", $"{fixture.Server.Town.Code}-00000000000000000000000000" })
            Assert.Equal("badMerge", (await late.Give("merge", new { into })).ExpectProblem(400));
    }

    [Fact]
    public async Task A_refusal_names_no_incident_that_its_reader_does_not_see()
    {
        var town = fixture.Server.Town.Definition;
        var far = town.Grids.First(grid => grid.Zone != town.Grids[0].Zone);
        var kept = (string)(await fixture.Operator.Post(
            "/api/v1/incidents", new { channel = "hotline", description = "Far away", location = new { lon = far.Centre.Lon, lat = far.Centre.Lat } }, ServerFixture.Key())).Expect(201)["id"]!;
        var (same, part, late) = (await fixture.Incident(), await fixture.Incident(), await fixture.Incident());
        (await same.Give("merge", new { into = kept })).Expect(200);
        (await part.Give("link", new { lead = kept })).Expect(200);
        var ofZone = await fixture.As("operator", "op-of-zone", $"zone/{town.Grids[0].Zone}");

        foreach (var refused in new[]
        {
            await late.Give("merge", new { into = same.Id }, ofZone),
            await late.Give("link", new { lead = same.Id }, ofZone),
            await late.Give("link", new { lead = part.Id }, ofZone),
        })
        {
            refused.ExpectProblem(400);
            Assert.DoesNotContain(kept, refused.Text, StringComparison.Ordinal);
        }

        Assert.Contains(kept, (await late.Give("merge", new { into = same.Id })).Text, StringComparison.Ordinal);
        Assert.Contains(same.Id, (await late.Give("merge", new { into = same.Id }, ofZone)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merge_repeated_after_the_other_has_ended_gets_the_same_answer()
    {
        var (kept, same, key) = (await fixture.Incident(), await fixture.Incident(), ServerFixture.Key());
        (await same.Give("merge", new { into = kept.Id }, key: key)).Expect(200);
        (await kept.Give("merge", new { into = (await fixture.Incident()).Id })).Expect(200);
        Assert.Equal(kept.Id, (string?)(await same.Give("merge", new { into = kept.Id }, key: key)).Expect(200)["mergedInto"]);
    }

    [Fact]
    public async Task Who_may_not_merge_is_told_that_first()
    {
        var incident = await (await fixture.Incident()).Sent();
        var officer = await fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency);
        Assert.Equal("notAllowed", (await incident.Give("merge", new { into = "x" }, officer)).ExpectProblem(403));
    }

    [Fact]
    public async Task Matters_of_one_cause_are_led_by_one_and_never_in_a_chain()
    {
        var (lead, part, other) = (await fixture.Incident(), await fixture.Incident(), await fixture.Incident());
        Assert.Equal(lead.Id, (string?)(await part.Give("link", new { lead = lead.Id })).Expect(200)["lead"]);
        await fixture.Until(lead.Id, now => now["linked"]!.AsArray().Count == 1);
        var chained = await other.Give("link", new { lead = part.Id });
        Assert.Equal("badLink", chained.ExpectProblem(400));
        Assert.Contains(lead.Id, (string)chained.Json!["detail"]!, StringComparison.Ordinal);
        Assert.Equal("badLink", (await lead.Give("link", new { lead = other.Id })).ExpectProblem(400));
    }

    [Fact]
    public async Task A_lead_is_closed_once_somebody_has_looked_at_each_that_it_leads()
    {
        var (lead, part) = (await fixture.Incident(), await fixture.Incident());
        (await part.Give("link", new { lead = lead.Id })).Expect(200);
        await fixture.Until(lead.Id, now => now["linked"]!.AsArray().Count == 1);
        await lead.OnScene();
        (await lead.Give("resolve", new { summary = "Cleared", evidence = await fixture.Photo() }, await fixture.As("agencyOfficer", "jiaotong-a1", Incident.Agency))).Expect(200);
        (await lead.Give("verify", new { method = "onSite" })).Expect(200);
        var unseen = await lead.Give("close");
        Assert.Equal("linkedUnseen", unseen.ExpectProblem(409));
        Assert.Contains(part.Id, (string)unseen.Json!["detail"]!, StringComparison.Ordinal);
        Assert.Equal("closed", (string?)(await lead.Give("close", new { linkedSeen = true })).Expect(200)["status"]);
    }
}
