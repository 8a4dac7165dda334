namespace GovGrid.Simulation.Checking.Violations;

/// <summary>What holds in every log of events, whoever drove the town. The names are written in reports as they are here.</summary>
public enum LogInvariant
{
    /// <summary>The events of an incident have the versions 1, 2, 3 … each once.</summary>
    VersionsWithoutGaps,

    /// <summary>No event of an incident is earlier than the one before it.</summary>
    TimeNeverGoesBack,

    /// <summary>The first event of an incident, and no other, is <c>reported</c>.</summary>
    BeginsWithReport,

    /// <summary>Every event is one that the flow allows in the state that the events before it made.</summary>
    StepsInOrder,

    /// <summary>What is closed was accepted, resolved and verified.</summary>
    ClosedPassedItsSteps,

    /// <summary>At every moment one unit owns an incident, and who takes it belongs to that unit (首问责任).</summary>
    ExactlyOneOwner,

    /// <summary>A grid worker is on one incident at a time: from being sent, or taking it, until it is resolved or leaves the worker.</summary>
    OneIncidentPerWorker,

    /// <summary>Another than the handler verifies.</summary>
    HandlerDoesNotVerify,

    /// <summary>A grid worker is sent, or takes an incident, only while on duty. Checked where a log of duty is given.</summary>
    AssignedOnDuty,

    /// <summary>In each run of a step's limit: one warning at most, then supervision by the town's ladder, each rung once and in order, and none before the limit is due.</summary>
    WarnedThenSupervisedOnce,

    /// <summary>While its clock stands still nobody works on an incident, and no limit of it is due but promises to others (挂账).</summary>
    SuspendedRests,

    /// <summary>Partners are called by the one who leads, go on and never back, and have done their part before the lead resolves (联动).</summary>
    PartnersDoneFirst,

    /// <summary>What is answered was asked: requests, supervisions, and the worker who was named and phoned before the assignment lapsed.</summary>
    AskedThenAnswered,

    /// <summary>Of each merge, link, and change of the lead the other incident is told once and in order, and of nothing else.</summary>
    RelationsTold,

    /// <summary>A number that can be read over the phone, or of a notice, is given once in a town.</summary>
    NumbersUnique,

    /// <summary>As many incidents were reported as are open, closed, refused, merged and withdrawn together.</summary>
    Balance,
}
