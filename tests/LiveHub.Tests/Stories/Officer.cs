using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>A crew of an agency or a county department.</summary>
public sealed class Officer(string name, string unit, Api api) : Person(name, api)
{
    public string Unit => unit;

    public Task Takes(Report report) => Does("take", report.Id);

    public Task Arrives(Report report) => Does("arrive", report.Id);

    public async Task Resolves(Report report, string summary) => await Does("resolve", report.Id, new { summary, evidence = await Api.Photo() });

    public async Task<Refused> TriesToResolve(Report report) => await Tries("resolve", report.Id, new { summary = "We are done", evidence = await Api.Photo() });

    public Task SendsBack(Report report, string why) => Does("return", report.Id, new { reason = why });

    /// <summary>Hands the case over to another unit; the number of the notice.</summary>
    public async Task<string> HandsOver(Report report, string to, string why) =>
        (string)Incident.Last(await Does("transfer", report.Id, new { unit = to, reason = why }), "transferred")["notice"]!;

    /// <summary>Gives to the county what is the county's.</summary>
    public Task SendsUp(Report report, string why) => Does("escalate", report.Id, new { reason = why });

    /// <summary>As the county centre: says which department has it.</summary>
    public Task Names(Report report, Officer department) => Does("dispatch", report.Id, new { unit = department.Unit });

    public Task Calls(Report report, string why, params Officer[] partners) =>
        Does("assist", report.Id, new { units = partners.Select(partner => partner.Unit).ToArray(), reason = why });

    public async Task JoinsIn(Report report)
    {
        await Does("support", report.Id, new { stage = "taken" });
        await Does("support", report.Id, new { stage = "onScene" });
    }

    public Task HasDoneItsPart(Report report, string summary) => Does("support", report.Id, new { stage = "done", summary });
}
