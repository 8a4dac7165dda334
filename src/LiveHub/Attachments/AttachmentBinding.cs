using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Requests;
using GovGrid.Silo.Attachments;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.LiveHub.Attachments;

/// <summary>
/// Gives an incident the photos that a command on it names. They are given before the command is, so that no history ever names a photo that
/// goes away; where it is refused they are free again.
/// </summary>
internal sealed class AttachmentBinding(AttachmentVault vault, AttachmentTable table, IGrainFactory grains)
{
    /// <summary>Gives a command that may name photos.</summary>
    /// <param name="incident">Id of the incident.</param>
    /// <param name="command">The command.</param>
    /// <param name="give">Gives it.</param>
    /// <exception cref="ProblemException">It names what is no photo, or another incident's.</exception>
    public async Task<Outcome> Run(string incident, IncidentCommand command, Func<Task<Outcome>> give)
    {
        var (field, named) = NamedAttachments.By(command);
        if (named.Count == 0) return await give();
        await Take(incident, command is ReportIncident ? KeyOwner.PhotosOf(incident) : KeyOwner.EvidenceOf(incident), field, named);
        var outcome = await give();
        // Where giving it fails nobody knows yet whether the history names them; who sweeps finds out.
        await Settle(incident, named, outcome.Refusal is null);
        return outcome;
    }

    private async Task Take(string incident, string owner, string field, IReadOnlyList<string> named)
    {
        var (faults, taken) = (new FieldFaults(), new List<string>());
        foreach (var (index, id) in named.Index())
            if (await vault.Bind(id, incident, owner) || await IsInHistory(incident, id)) taken.Add(id);
            else faults.Add($"{field}[{index}]", "the id of a photo that was sent within the last hour and that no other incident has", ProblemCodes.UnknownAttachment);
        if (faults.Any) await Settle(incident, taken, isDone: false);
        faults.ThrowIfAny();
    }

    // A repeat stays one when the photo has been erased since.
    private async Task<bool> IsInHistory(string incident, string id) => await View(incident) is { } view && NamedAttachments.In(view).Contains(id);

    // What is refused to somebody who comes too late is noted in the history all the same.
    private async Task Settle(string incident, IReadOnlyList<string> ids, bool isDone)
    {
        var view = isDone ? null : await View(incident);
        var named = view is null ? [] : NamedAttachments.In(view);
        foreach (var id in ids)
            if (isDone || named.Contains(id)) await table.Name(id, incident);
            else await vault.Unbind(id, incident);
    }

    private Task<IncidentView?> View(string incident) => grains.GetIncident(incident).Get();
}
