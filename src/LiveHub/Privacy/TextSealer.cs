using GovGrid.Finding;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Silo.Privacy.Rules;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Privacy;

/// <summary>Seals free texts at the edge, so that grains, their storage, histories and logs never hold one.</summary>
internal sealed class TextSealer(IIncidentKeys keys, ServiceKey service, TownPrivacy rules, IGrainFactory grains)
{
    /// <summary>For what a reporter writes.</summary>
    public async Task<ITextSeal> OfReport(Town town, string incident) => await Of(town, KeyOwner.ReportOf(incident));

    /// <summary>The same before the report is stored: the key is made, or kept for another day.</summary>
    public async Task<ITextSeal> OfNewReport(Town town, string incident)
    {
        await keys.Renew(KeyOwner.ReportOf(incident));
        return await OfReport(town, incident);
    }

    /// <summary>For what is typed while an incident is handled. One that nobody has reported gets no key: whoever is signed in could fill the database with them.</summary>
    public async Task<ITextSeal> OfHandling(Town town, string id)
    {
        var owner = KeyOwner.HandlingOf(id);
        var isKnown = (await keys.Find([owner])).ContainsKey(owner) || await grains.GetIncident(id).Get() is not null;
        return isKnown ? await Of(town, owner) : new MaskedTexts(rules.MaskerOf(town), owner, key: null, await service.Get());
    }

    /// <summary>For the texts of another owner.</summary>
    public async Task<ITextSeal> Of(Town town, string owner) => new MaskedTexts(rules.MaskerOf(town), owner, await keys.Obtain(owner), await service.Get());
}
