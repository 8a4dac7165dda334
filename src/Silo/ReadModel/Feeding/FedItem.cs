using GovGrid.Live;
using GovGrid.Workers;

namespace GovGrid.Silo.ReadModel.Feeding;

/// <summary>What a town's feed tells the read model.</summary>
internal abstract record FedItem(string Town)
{
    /// <summary>How many rows of a log it makes, about.</summary>
    public virtual int Size => 1;

    /// <summary>How a log names it: by ids only, since what people wrote belongs in no log.</summary>
    public abstract string Name { get; }
}

/// <summary>Events of an incident.</summary>
internal sealed record FedRecord(string Town, IncidentRecord Record) : FedItem(Town)
{
    public override int Size => Record.Events.Count;

    public override string Name => $"incident {Record.Incident}, versions {Record.FirstVersion} to {Record.FirstVersion + Record.Events.Count - 1}";
}

/// <summary>A worker's change of duty.</summary>
internal sealed record FedDuty(string Town, DutyChange Change) : FedItem(Town)
{
    public override string Name => $"duty of worker {Change.Worker}";
}

/// <summary>No row: says when all that was told before it is stored and acknowledged.</summary>
internal sealed record FedMark(TaskCompletionSource Reached) : FedItem("")
{
    public override int Size => 0;

    public override string Name => "mark";
}
