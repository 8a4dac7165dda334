using GovGrid.Finding;
using GovGrid.Towns;
using Microsoft.Extensions.Logging;

namespace GovGrid.Grains.Common;

/// <summary>What every actor of a town needs: its key, its town, the clock of grains and the way to other grains.</summary>
/// <param name="context">The activation.</param>
/// <param name="surroundings">What the host provides.</param>
public abstract class TownActor(IGrainContext context, Surroundings surroundings) : IGrainBase
{
    private Town? town;
    private TownPeers? peers;
    private string? townCode;
    private ILogger? log;

    /// <inheritdoc />
    public IGrainContext GrainContext => context;

    /// <summary>The grain's key.</summary>
    protected string Key { get; } = context.GrainId.Key.ToString()!;

    /// <summary>The actor's town.</summary>
    protected Town Town => town ??= surroundings.Towns.Find(TownCode)
        ?? throw new InvalidOperationException($"This host does not run the town '{TownCode}' of the grain '{Key}'.");

    /// <summary>The code of the actor's town.</summary>
    protected string TownCode => townCode ??= ReadTownCode();

    /// <summary>The way to other grains.</summary>
    protected IGrainFactory Grains => surroundings.Grains;

    /// <summary>The town's other lasting actors.</summary>
    protected TownPeers Peers => peers ??= surroundings.PeersOf(TownCode);

    /// <summary>The town's present, UTC.</summary>
    protected DateTimeOffset Now => surroundings.Clock.GetUtcNow();

    /// <summary>Where the actor tells what no caller hears.</summary>
    protected ILogger Log => log ??= surroundings.Logs.CreateLogger(GetType());

    /// <summary>Reads the code of the actor's town from its key.</summary>
    protected virtual string ReadTownCode() => GrainFinder.Split(Key).Town;

    /// <summary>Makes the actor's one timer; it rings on the actor's own turn.</summary>
    private protected Alarm SetUpAlarm(Func<Task> ring) => new(this, ring, surroundings.Clock, Log);
}
