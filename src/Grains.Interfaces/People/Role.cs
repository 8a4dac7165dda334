using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.People;

/// <summary>What somebody is towards the town. Which commands a role may give stands in docs/states.md.</summary>
[JsonConverter(typeof(OnceNumberedEnumConverter<Role>))]
public enum Role
{
    /// <summary>The system itself, acting by rule.</summary>
    System,

    /// <summary>Whoever reports; anonymous.</summary>
    Resident,

    /// <summary>Call-taker, dispatcher or verifier of the command room.</summary>
    Operator,

    /// <summary>Leader of the command room's shift.</summary>
    ShiftLeader,

    /// <summary>Head of the command room.</summary>
    CommandRoomHead,

    /// <summary>Full-time grid worker.</summary>
    GridWorker,

    /// <summary>Grid leader, head of the village or community.</summary>
    GridLeader,

    /// <summary>Officer of a platform.</summary>
    PlatformOfficer,

    /// <summary>Officer or crew of a dispatched agency.</summary>
    AgencyOfficer,

    /// <summary>Officer of the county centre or of a department.</summary>
    CountyOfficer,

    /// <summary>Reads, samples and orders supervision.</summary>
    Inspector,

    /// <summary>Plans capacity.</summary>
    Planner,

    /// <summary>Administers towns and access.</summary>
    Administrator,

    /// <summary>A display on a wall, which nobody acts by.</summary>
    Display,
}
