using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.LiveHub.Units;

/// <summary>A post that somebody has come to or left.</summary>
/// <param name="Post">Its id.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="OnDuty">Whether it is filled now.</param>
/// <param name="InHand">What it had in hand, as far as the caller sees it.</param>
public sealed record PostDocument(string Post, string Unit, bool OnDuty, IReadOnlyList<InHandItem> InHand);

/// <summary>An incident in a post's hand.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="Next">What happens to it.</param>
public sealed record InHandItem(string Incident, WhatNext Next);

/// <summary>What happens to an incident whose post comes or is left.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<WhatNext>))]
public enum WhatNext
{
    /// <summary>The post goes on with it.</summary>
    GoesOn,

    /// <summary>It waits in the unit's queue for a colleague.</summary>
    BackInQueue,

    /// <summary>Whoever left finishes it; a leader may reassign it.</summary>
    ToFinish,

    /// <summary>The post has it no more.</summary>
    Gone,
}

/// <summary>What is said when somebody comes to a post or leaves it.</summary>
/// <param name="Town">Code of the town; may be left out where the token or the service has one.</param>
public sealed record PostBody(string? Town = null);
