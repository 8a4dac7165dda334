namespace GovGrid.Simulation.World;

/// <summary>What people do besides commands on incidents.</summary>
public enum WorldAct
{
    /// <summary>A phone reports a position, or a way.</summary>
    ReportPosition,

    /// <summary>A worker takes on what it has just found.</summary>
    TakeFind,

    /// <summary>A worker calls for help (SOS).</summary>
    CallForHelp,

    /// <summary>Somebody has seen to it.</summary>
    ClearHelp,

    /// <summary>The outgoing shift leader signs the hand-over sheet.</summary>
    HandOver,

    /// <summary>The incoming shift leader signs it.</summary>
    TakeOver,

    /// <summary>The shift leader raises an operation.</summary>
    RaiseOperation,

    /// <summary>The shift leader ends it.</summary>
    EndOperation,
}
