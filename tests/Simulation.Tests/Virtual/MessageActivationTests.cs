using GovGrid.Simulation.Virtual.Grains;
using GovGrid.Simulation.Virtual.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.Simulation.Virtual;

public sealed class MessageActivationTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly MessageLoop loop = new(1);
    private readonly MessageActivation activation;

    public MessageActivationTests()
    {
        activation = new MessageActivation(services, GrainClass.Of(typeof(IPairGrain)), "a", loop, _ => { });
        activation.GrainInstance = new PairGrain(activation, null!);
        activation.Context.Add(() => _ = activation.Activate());
        loop.Drain();
    }

    [Fact]
    public void A_fault_of_a_turn_comes_up_as_itself()
    {
        Deliver(_ => throw new InvalidTimeZoneException("at once"));

        Assert.Equal("at once", Assert.Throws<InvalidTimeZoneException>(loop.Drain).Message);
    }

    [Fact]
    public void A_fault_of_a_turn_that_had_to_wait_comes_up_as_itself()
    {
        var answered = new TaskCompletionSource();
        Deliver(_ => answered.Task);
        loop.Drain();

        loop.Add(() => answered.SetException(new InvalidTimeZoneException("later")));

        Assert.Equal("later", Assert.Throws<InvalidTimeZoneException>(loop.Drain).Message);
    }

    public void Dispose() => services.Dispose();

    private void Deliver(Func<object, Task> deed) => activation.Context.Run(_ => activation.Deliver(new Turn("deed", false, deed)), null);
}
