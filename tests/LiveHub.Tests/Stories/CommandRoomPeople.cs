using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>Answers the hotline.</summary>
public sealed class CallTaker(string name, Api api) : Person(name, api)
{
    public async Task<Report> WritesDown(Matter matter, int caller, DateTimeOffset? callBackBy = null, object? external = null)
    {
        var place = matter.SeenFrom(caller);
        var reported = await Api.Post(
            "/api/v1/incidents",
            new
            {
                channel = "hotline",
                category = matter.Category,
                description = matter.What,
                location = new { lon = place.Lon, lat = place.Lat },
                reporter = new { phone = $"1380000{caller:0000}" },
                callBackBy,
                external,
            },
            Key);
        return Residents.Told(matter, reported.Expect(201));
    }

    /// <summary>What the town takes for the same matter as a report.</summary>
    public async Task<IEnumerable<string>> SeesTheSameAs(Report report) =>
        (await LooksAt(report.Id))["duplicates"]!.AsArray().Select(item => (string)item!["incident"]!["id"]!);

    public Task Accepts(IEnumerable<Report> reports) => DoesToAll("accept", reports.Select(report => report.Id));
}

/// <summary>Sees what belongs together, and sends it to whoever handles it.</summary>
public sealed class Dispatcher(string name, Api api) : Person(name, api)
{
    public Task Merges(IEnumerable<Report> same, Report into) => DoesToAll("merge", same.Select(report => report.Id), new { into = into.Id });

    public Task Links(IEnumerable<Report> parts, Report lead) => DoesToAll("link", parts.Select(report => report.Id), new { lead = lead.Id });

    public Task Triages(Report report) => Does("triage", report.Id, new { category = report.Matter.Category });

    public Task Sends(Report report, string unit) => Does("dispatch", report.Id, new { unit });

    public Task<Refused> TriesToSend(Report report, string unit) => Tries("dispatch", report.Id, new { unit });

    public Task TakesFromWhoHasIt(Report report, string why) => Does("reassign", report.Id, new { reason = why });

    /// <summary>Answers the reporter; and with a lead, the reporters of all that it leads and of all that was merged.</summary>
    public Task Answers(Report report, string text) => Does("answer", report.Id, new { to = "reporter", text });
}

/// <summary>Leads the shift, and decides where a dispatcher may not.</summary>
public sealed class ShiftLeader(string name, Api api) : Person(name, api)
{
    public Task Names(Report report, string unit) => Does("dispatch", report.Id, new { unit });
}

/// <summary>Looks whether it is done, and closes it.</summary>
public sealed class Verifier(string name, Api api) : Person(name, api)
{
    /// <summary>Sees to what the town's rule of samples has left to people.</summary>
    public async Task Verifies(Report report)
    {
        if (await Status(report) == "resolved") await Does("verify", report.Id, new { method = "callBack" });
    }

    public async Task Closes(Report report)
    {
        if (await Status(report) == "verified") await Does("close", report.Id);
    }

    public Task<Refused> TriesToClose(Report report) => Tries("close", report.Id);

    public Task ClosesHavingLookedAtEach(Report report) => Does("close", report.Id, new { linkedSeen = true });

    private async Task<string> Status(Report report) => (string)(await LooksAt(report.Id))["status"]!;
}
