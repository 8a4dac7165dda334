namespace GovGrid.Simulation.Randomness;

/// <summary>What a stream of random numbers is for. The numbers are part of every result: add, never renumber.</summary>
public enum Purpose
{
    /// <summary>When reports of a category come in within an hour.</summary>
    Arrivals = 1,

    /// <summary>What a report looks like: place, channel, words.</summary>
    Report = 2,

    /// <summary>A second report of the same matter.</summary>
    Duplicate = 3,

    /// <summary>How a recorded row is spread over grids.</summary>
    Spread = 4,

    /// <summary>A reporter who takes the report back.</summary>
    Withdraw = 10,

    /// <summary>A reporter's rating.</summary>
    Evaluate = 11,

    /// <summary>A call-taker's decision and time.</summary>
    Intake = 20,

    /// <summary>A dispatcher's triage.</summary>
    Triage = 21,

    /// <summary>A dispatcher's sending.</summary>
    Dispatch = 22,

    /// <summary>A verifier's check.</summary>
    Verify = 23,

    /// <summary>A verifier's closing.</summary>
    Close = 24,

    /// <summary>The county officer's choice of a department.</summary>
    County = 25,

    /// <summary>A named worker's answer.</summary>
    Take = 30,

    /// <summary>A journey to the scene.</summary>
    Travel = 31,

    /// <summary>Work on the scene.</summary>
    Work = 32,

    /// <summary>What work on the scene comes to.</summary>
    Result = 33,

    /// <summary>Which worker finds a matter on patrol.</summary>
    Find = 40,

    /// <summary>Where a patrol goes.</summary>
    Patrol = 41,

    /// <summary>How often a phone reports its position.</summary>
    Position = 42,

    /// <summary>How punctually a shift begins.</summary>
    Punctuality = 43,
}
