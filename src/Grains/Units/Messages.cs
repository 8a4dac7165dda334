using GovGrid.Incidents;

namespace GovGrid.Grains.Units;

/// <summary>What incidents have for each other and nobody has passed on yet, in the order it came, each once. In memory.</summary>
internal sealed class Messages
{
    private readonly SortedDictionary<long, PassedMessage> waiting = [];
    private readonly SortedDictionary<string, long> known = new(StringComparer.Ordinal);
    private long last;

    /// <summary>What waits, in order.</summary>
    public IReadOnlyCollection<PassedMessage> Waiting => waiting.Values;

    /// <summary>Takes a message in, unless it waits already.</summary>
    public void Add(PassedMessage message)
    {
        if (known.TryAdd(message.Key, last + 1)) waiting[++last] = message;
    }

    /// <summary>A message has been passed on.</summary>
    public void Remove(PassedMessage message)
    {
        if (known.Remove(message.Key, out var number)) waiting.Remove(number);
    }
}

/// <summary>A message on its way.</summary>
/// <param name="From">The incident that has it.</param>
/// <param name="To">The other.</param>
/// <param name="Command">What it is.</param>
internal sealed record PassedMessage(string From, string To, IncidentCommand Command)
{
    /// <summary>Names the message.</summary>
    public string Key => $"{From} {To} {Command.Id}";
}
