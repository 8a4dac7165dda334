using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Stories;

/// <summary>A crew of an agency or a county department.</summary>
public sealed class Officer(string name, string unit, Api api) : Person(name, api)
{
    public string Unit => unit;

    public Task Takes(Report report) => Does("take", report.Id);

    public Task Arrives(Report report) => Does("arrive", report.Id);

    public Task Resolves(Report report, string summary) => Does("resolve", report.Id, new { summary, evidence = Incident.Photo });

    public Task<Refused> TriesToResolve(Report report) => Tries("resolve", report.Id, new { summary = "We are done", evidence = Incident.Photo });

    public Task SendsBack(Report report, string why) => Does("return", report.Id, new { reason = why });

    /// <summary>Hands the case over to another unit; the number of the notice.</summary>
    public async Task<string> HandsOver(Report report, string to, string why) =>
        (string)Incident.Last(await Does("transfer", report.Id, new { unit = to, reason = why }), "transferred")["notice"]!;

    public Task Calls(Report report, string why, params Officer[] partners) =>
        Does("assist", report.Id, new { units = partners.Select(partner => partner.Unit).ToArray(), reason = why });

    public async Task JoinsIn(Report report)
    {
        await Does("support", report.Id, new { stage = "taken" });
        await Does("support", report.Id, new { stage = "onScene" });
    }

    public Task HasDoneItsPart(Report report, string summary) => Does("support", report.Id, new { stage = "done", summary });
}
