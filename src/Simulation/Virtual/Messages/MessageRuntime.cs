using Orleans.CodeGeneration;
using Orleans.Serialization;
using Orleans.Serialization.Invocation;

namespace GovGrid.Simulation.Virtual.Messages;

/// <summary>
/// Carries the calls of Orleans' generated proxies as messages. What is sent is serialized and read again, request and answer alike, so that
/// nothing is shared that a network would not share.
/// </summary>
/// <param name="serializer">Orleans' serializer.</param>
/// <param name="loop">Where messages are under way.</param>
/// <param name="deliver">Brings a turn to the grain of a reference.</param>
internal sealed class MessageRuntime(Serializer serializer, MessageLoop loop, Action<GrainReference, Turn> deliver) : IGrainReferenceRuntime
{
    /// <summary>Calls that have not been answered yet.</summary>
    public int Unanswered { get; private set; }

    /// <inheritdoc />
    public ValueTask<T?> InvokeMethodAsync<T>(GrainReference reference, IInvokable request, InvokeMethodOptions options)
    {
        var answered = new TaskCompletionSource<T?>();
        Send(reference, request, answer =>
        {
            if (answer.Exception is { } failure) answered.SetException(failure);
            else answered.SetResult(answer.GetResult<T>());
        });
        return new ValueTask<T?>(answered.Task);
    }

    /// <inheritdoc />
    public ValueTask InvokeMethodAsync(GrainReference reference, IInvokable request, InvokeMethodOptions options)
    {
        var answered = new TaskCompletionSource();
        Send(reference, request, answer =>
        {
            if (answer.Exception is { } failure) answered.SetException(failure);
            else answered.SetResult();
        });
        return new ValueTask(answered.Task);
    }

    /// <inheritdoc />
    public void InvokeMethod(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
        throw new NotSupportedException("Calls without an answer do not exist among our grains.");

    /// <inheritdoc />
    public object Cast(IAddressable grain, Type interfaceType) => throw new NotSupportedException("References are not cast among our grains.");

    private void Send(GrainReference reference, IInvokable request, Action<Response> answer)
    {
        var sent = CopyOf(request);
        Unanswered++;
        var interleaves = request is IRequest { Options: var options } && options.HasFlag(InvokeMethodOptions.AlwaysInterleave);
        loop.Add(() => deliver(reference, new Turn(request.GetMethodName(), interleaves, target => Invoke(sent, target, answer))));
    }

    private async Task Invoke(IInvokable request, object target, Action<Response> answer)
    {
        Response response;
        try
        {
            request.SetTarget(new Target(target));
            response = Copy(await request.Invoke());
        }
        catch (Exception failure)
        {
            response = Response.FromException(failure);
        }
        loop.Add(() =>
        {
            Unanswered--;
            answer(response);
        });
    }

    // References to observers hold nothing but a name, and go as they are.
    private IInvokable CopyOf(IInvokable request)
    {
        var references = new List<(int Argument, object Reference)>();
        for (var i = 0; i < request.GetArgumentCount(); i++)
            if (request.GetArgument(i) is GrainReference reference) references.Add((i, reference));
        foreach (var (argument, _) in references) request.SetArgument(argument, null!);
        var copy = (IInvokable)Copy<object>(request);
        foreach (var (argument, reference) in references) copy.SetArgument(argument, reference);
        return copy;
    }

    private T Copy<T>(T sent) => serializer.Deserialize<T>(serializer.SerializeToArray(sent))!;

    private sealed record Target(object Grain) : ITargetHolder
    {
        public object GetTarget() => Grain;

        public object? GetComponent(Type componentType) => null;
    }
}
