namespace GovGrid.Simulation.Demand.Recorded;

/// <summary>Recorded files cannot be used at all; the message names file, line and expectation.</summary>
public sealed class RecordedFileException(string message) : Exception(message);
