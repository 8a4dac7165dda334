using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.CodeGeneration;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Configuration;
using Orleans.Serialization.Serializers;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>Makes Orleans' generated proxies for one interface.</summary>
internal sealed class ProxyClass
{
    private readonly Type proxy;
    private readonly GrainReferenceShared shared;

    /// <summary>Finds the proxy of an interface.</summary>
    /// <param name="face">The interface.</param>
    /// <param name="type">Type of the grains, as their ids have it.</param>
    /// <param name="serialization">Services with Orleans' serializer.</param>
    /// <param name="runtime">Carries the calls.</param>
    public ProxyClass(Type face, GrainType type, IServiceProvider serialization, IGrainReferenceRuntime runtime)
    {
        var known = serialization.GetRequiredService<IOptions<TypeManifestOptions>>().Value.InterfaceProxies;
        proxy = known.Single(candidate => face.IsAssignableFrom(candidate) && candidate.GetInterfaces().Except(face.GetInterfaces()).Contains(face)
            && known.All(other => other == candidate || !IsCloser(other, candidate, face)));
        shared = new GrainReferenceShared(
            type, GrainInterfaceType.Create(face.Name), 0, runtime, InvokeMethodOptions.None, serialization.GetRequiredService<CodecProvider>(),
            serialization.GetRequiredService<CopyContextPool>(), serialization);
    }

    /// <summary>Makes the proxy of a grain.</summary>
    public object Make(string key) => Activator.CreateInstance(proxy, shared, IdSpan.Create(key))!;

    // Proxies of interfaces that extend this one carry it out as well.
    private static bool IsCloser(Type other, Type candidate, Type face) =>
        face.IsAssignableFrom(other) && other.GetInterfaces().Length < candidate.GetInterfaces().Length;
}
