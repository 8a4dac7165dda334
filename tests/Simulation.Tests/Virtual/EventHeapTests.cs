using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.Virtual.Time;

namespace GovGrid.Simulation.Virtual;

public class EventHeapTests
{
    [Fact]
    public void Events_come_up_by_due_time_and_then_in_the_order_in_which_they_were_set()
    {
        var (heap, chance) = (new EventHeap(), new Xoshiro256(7));
        var expected = new List<(long Due, int Number)>();
        for (var number = 0; number < 5000; number++)
        {
            var due = chance.Below(300);
            heap.Add(due, "", number);
            expected.Add((due, number));
        }
        var taken = new List<(long, int)>();
        while (heap.Count > 0) taken.Add(heap.Take() is var (due, _, number) ? (due, number) : default);
        Assert.Equal(expected.Order(), taken);
    }

    [Fact]
    public void Taking_and_adding_in_turn_keeps_the_order()
    {
        var (heap, chance, last) = (new EventHeap(), new Xoshiro256(8), 0L);
        for (var i = 0; i < 100; i++) heap.Add(chance.Below(1000), "", i);
        for (var i = 0; i < 10_000; i++)
        {
            var (due, _, _) = heap.Take();
            Assert.True(due >= last);
            last = due;
            heap.Add(due + chance.Below(1000), "", i);
        }
    }

    [Fact]
    public void What_is_set_for_the_present_comes_after_what_was_set_for_it_before()
    {
        var heap = new EventHeap();
        heap.Add(5, "", 0);
        heap.Add(5, "", 1);
        heap.Take();
        heap.Add(5, "", 2);
        heap.Add(6, "", 5);
        heap.Add(5, "", 3);
        heap.Add(4, "", 4);

        Assert.Equal([4, 1, 2, 3, 5], Enumerable.Range(0, 5).Select(_ => heap.Take().Token));
        Assert.Equal((0, long.MaxValue), (heap.Count, heap.NextDue));
    }
}
