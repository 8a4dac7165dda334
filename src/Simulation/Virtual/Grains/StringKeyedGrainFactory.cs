namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>A grain factory for grains with text keys, which all of ours are; the other forms are refused.</summary>
public abstract class StringKeyedGrainFactory : IGrainFactory
{
    /// <inheritdoc />
    public abstract TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;

    /// <inheritdoc />
    public abstract TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;

    /// <inheritdoc />
    public virtual void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver
    {
    }

    TGrainInterface IGrainFactory.GetGrain<TGrainInterface>(Guid primaryKey, string? grainClassNamePrefix) => throw TextKeysOnly();

    TGrainInterface IGrainFactory.GetGrain<TGrainInterface>(long primaryKey, string? grainClassNamePrefix) => throw TextKeysOnly();

    TGrainInterface IGrainFactory.GetGrain<TGrainInterface>(Guid primaryKey, string keyExtension, string? grainClassNamePrefix) => throw TextKeysOnly();

    TGrainInterface IGrainFactory.GetGrain<TGrainInterface>(long primaryKey, string keyExtension, string? grainClassNamePrefix) => throw TextKeysOnly();

    TGrainInterface IGrainFactory.GetGrain<TGrainInterface>(GrainId grainId) => throw TextKeysOnly();

    IGrain IGrainFactory.GetGrain(Type grainInterfaceType, Guid grainPrimaryKey) => throw TextKeysOnly();

    IGrain IGrainFactory.GetGrain(Type grainInterfaceType, long grainPrimaryKey) => throw TextKeysOnly();

    IGrain IGrainFactory.GetGrain(Type grainInterfaceType, string grainPrimaryKey) => throw TextKeysOnly();

    IGrain IGrainFactory.GetGrain(Type grainInterfaceType, Guid grainPrimaryKey, string keyExtension) => throw TextKeysOnly();

    IGrain IGrainFactory.GetGrain(Type grainInterfaceType, long grainPrimaryKey, string keyExtension) => throw TextKeysOnly();

    IAddressable IGrainFactory.GetGrain(GrainId grainId) => throw TextKeysOnly();

    IAddressable IGrainFactory.GetGrain(GrainId grainId, GrainInterfaceType interfaceType) => throw TextKeysOnly();

    IAddressable IGrainFactory.GetGrain(Type interfaceType, IdSpan grainKey, string grainClassNamePrefix) => throw TextKeysOnly();

    IAddressable IGrainFactory.GetGrain(Type interfaceType, IdSpan grainKey) => throw TextKeysOnly();

    private static NotSupportedException TextKeysOnly() => new("The grains of a town are found by interface and text key.");
}
