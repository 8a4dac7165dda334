using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Incidents;
using GovGrid.People;
using GovGrid.Towns;
using GovGrid.Units;

namespace GovGrid.LiveHub.Units;

/// <summary>
/// Has posts filled and left. What a post has in hand when it is left waits in its unit again, for a colleague to take; what it does on a scene
/// or for another unit it finishes, since nobody else is there, the former until its overtime is over.
/// </summary>
internal sealed class PostDuty(IGrainFactory grains, [FromKeyedServices(Orleans.Runtime.TimeProviderNames.Grains)] TimeProvider clock)
{
    // Each try meets a change by somebody else; nobody changes one incident that often.
    private const int Tries = 3;

    /// <summary>Somebody comes.</summary>
    public async Task<PostDocument> Come(Town town, UnitKey unit, Post post)
    {
        await grains.GetTown(town.Code).SignOn(post.Id);
        return new PostDocument(post.Id, unit.Value, OnDuty: true, [.. (await InHand(town, unit, post)).Select(item => new InHandItem(item.Incident, WhatNext.GoesOn))]);
    }

    /// <summary>Somebody leaves. A repeat gives back what the first time could not.</summary>
    public async Task<PostDocument> Leave(Town town, UnitKey unit, Post post)
    {
        await grains.GetTown(town.Code).SignOff(post.Id);
        var inHand = new List<InHandItem>();
        foreach (var item in await InHand(town, unit, post)) inHand.Add(new InHandItem(item.Incident, await GiveBack(item, post)));
        return new PostDocument(post.Id, unit.Value, OnDuty: false, inHand);
    }

    private async Task<IEnumerable<WorkItem>> InHand(Town town, UnitKey unit, Post post) =>
        (await grains.GetUnit(town.Code, unit).View()).Busy.Where(item => item.TakenBy == post.Id);

    private async Task<WhatNext> GiveBack(WorkItem item, Post post)
    {
        if (item.Supporting) return WhatNext.ToFinish;
        var incident = grains.GetIncident(item.Incident);
        for (var tries = 0; tries < Tries && await incident.Get() is { State: var state }; tries++)
        {
            if (state.Desk != post.Id && state.Assignee != post.Id) return WhatNext.Gone;
            if (state.Step is IncidentStep.OnScene) return WhatNext.ToFinish;
            var reason = new RuleReason(RuleCause.PostLeft, post.Id);
            var back = new ReassignIncident(null, reason.InEnglish())
            {
                Rule = reason,
                Id = $"left-{post.Id}-{state.Version}",
                By = Caller.Rule,
                At = clock.GetUtcNow(),
                IfVersion = state.Version,
            };
            if ((await incident.Handle(back)).Done) return WhatNext.BackInQueue;
        }

        return WhatNext.ToFinish;
    }
}
