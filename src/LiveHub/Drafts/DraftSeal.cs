using System.Text.Json;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Wire;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Drafts;

/// <summary>
/// Seals what a call-taker has written so far, contact and all, with the key of the day. Nothing is masked: the call is not over, and it is gone
/// in a day.
/// </summary>
internal sealed class DraftSeal(IIncidentKeys keys, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    /// <summary>A draft as it may be stored.</summary>
    public async Task<string> Seal(Town town, ReportBody report)
    {
        var owner = KeyOwner.DraftsOf(town.Code, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var key = await keys.Obtain(owner) ?? throw new InvalidOperationException($"The key {owner} was destroyed before its time.");
        return key.Seal(JsonSerializer.Serialize(report, ApiJson.Options));
    }

    /// <summary>Drafts as they were written; null in the place of one whose key is gone.</summary>
    public async Task<IReadOnlyList<ReportBody?>> Open(IReadOnlyList<string> contents)
    {
        var open = new OpenTexts(await keys.Find(contents.Select(SealedText.OwnerOf).OfType<string>()));
        return [.. contents.Select(content => open.Text(content) is { } text ? JsonSerializer.Deserialize<ReportBody>(text, ApiJson.Options) : null)];
    }
}
