using GovGrid.Live;
using GovGrid.Workers;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>What a town's feed tells the read model.</summary>
internal abstract record FedItem(string Town)
{
    /// <summary>How many rows of a log it makes, about.</summary>
    public virtual int Size => 1;
}

/// <summary>Events of an incident.</summary>
internal sealed record FedRecord(string Town, IncidentRecord Record) : FedItem(Town)
{
    public override int Size => Record.Events.Count;
}

/// <summary>A worker's change of duty.</summary>
internal sealed record FedDuty(string Town, DutyChange Change) : FedItem(Town);

/// <summary>No row: says when all that was told before it is stored and acknowledged.</summary>
internal sealed record FedMark(TaskCompletionSource Reached) : FedItem("")
{
    public override int Size => 0;
}
