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

    /// <summary>What weather adds and takes away.</summary>
    Weather = 5,

    /// <summary>A reporter who takes the report back.</summary>
    Withdraw = 10,

    /// <summary>A reporter's rating.</summary>
    Evaluate = 11,

    /// <summary>What is promised at a report, and whether it is kept.</summary>
    Promise = 12,

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

    /// <summary>Whether the emergency services have to hear of a report.</summary>
    Emergency = 26,

    /// <summary>Where a place that nobody knew is.</summary>
    Place = 27,

    /// <summary>Whether a dispatcher sees the cause of several matters.</summary>
    Link = 28,

    /// <summary>A named worker's answer.</summary>
    Take = 30,

    /// <summary>A journey to the scene.</summary>
    Travel = 31,

    /// <summary>Work on the scene.</summary>
    Work = 32,

    /// <summary>What work on the scene comes to.</summary>
    Result = 33,

    /// <summary>Whether a named worker or a crew keeps what it was given.</summary>
    Keep = 34,

    /// <summary>What turns up on the scene.</summary>
    Detour = 35,

    /// <summary>Whether a phone has signal.</summary>
    Signal = 36,

    /// <summary>Whether a worker gets into danger.</summary>
    Help = 37,

    /// <summary>A partner's way and work.</summary>
    Partner = 38,

    /// <summary>Which worker finds a matter on patrol.</summary>
    Find = 40,

    /// <summary>Where a patrol goes.</summary>
    Patrol = 41,

    /// <summary>How often a phone reports its position.</summary>
    Position = 42,

    /// <summary>How punctually a shift begins.</summary>
    Punctuality = 43,

    /// <summary>A leader's answer to a request.</summary>
    Approval = 50,

    /// <summary>What leaders do about what is overdue.</summary>
    Oversight = 51,

    /// <summary>The reply to a supervision.</summary>
    Reply = 52,

    /// <summary>What inspectors look at.</summary>
    Inspection = 53,

    /// <summary>What is made a case again.</summary>
    Reopening = 54,

    /// <summary>Whether and when hand-over sheets are signed.</summary>
    Signing = 55,

    /// <summary>When an operation is raised and ended.</summary>
    Alarm = 56,

    /// <summary>Mistakes at a screen.</summary>
    Mistake = 60,

    /// <summary>Where the points of a study's design lie.</summary>
    Design = 70,
}
