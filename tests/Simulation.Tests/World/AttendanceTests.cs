using GovGrid.Finding;
using GovGrid.People;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using static GovGrid.Simulation.Support.SmallWorld;

namespace GovGrid.Simulation.World;

public class AttendanceTests
{
    private static readonly Town Town = SmallWorld.Town;

    private static readonly Post Desk = SmallTown.Definition.CommandRoom.Posts[0];

    private static readonly WorldDefinition Unreliable = Definition with
    {
        Workers = Definition.Workers with { Absence = Because(0.2) },
        Posts = new(Because(0.1)),
    };

    [Fact]
    public void Workers_stay_away_from_their_share_of_shifts_each_by_itself()
    {
        var (first, second) = (ShiftsOf(Town.Definition.Workers[0]), ShiftsOf(Town.Definition.Workers[1]));

        Assert.InRange(first.Count(there => !there) / (double)first.Length, 0.17, 0.23);
        Assert.InRange(first.Zip(second).Count(both => both is (false, false)) / (double)first.Length, 0.02, 0.06);
    }

    [Fact]
    public void Posts_have_a_share_of_their_own_and_who_stays_away_does_so_for_the_whole_shift()
    {
        var desk = Desk with { Duty = new(DutyKind.Crew, "A") };
        var days = Days(3000).Where(day => Town.Shifts.IsOnShift("A", day.AddHours(9))).ToArray();
        var away = days.Where(day => !Of(Unreliable).IsThere(desk, day.AddHours(9))).ToArray();

        Assert.InRange(away.Length / (double)days.Length, 0.08, 0.12);
        Assert.All(away, day => Assert.False(Of(Unreliable).IsThere(desk, day.AddHours(19.9))));
    }

    [Fact]
    public void Who_stays_away_in_working_time_does_so_all_day()
    {
        var office = Desk with { Duty = new(DutyKind.WorkingTime) };
        var days = Days(1400).Where(day => Town.WorkingTime.IsWorking(day.AddHours(9))).ToArray();
        var away = days.Where(day => !Of(Unreliable).IsThere(office, day.AddHours(9))).ToArray();

        Assert.InRange(away.Length / (double)days.Length, 0.07, 0.13);
        Assert.Equal(away, days.Where(day => !Of(Unreliable).IsThere(office, day.AddHours(17))));
        Assert.Equal((days[0].AddHours(14), days[0].AddHours(18)), Of(Unreliable).ShiftAt(office.Duty, days[0].AddHours(15)));
    }

    [Fact]
    public void Leaders_and_posts_that_are_always_filled_have_somebody_to_stand_in()
    {
        var never = Of(Definition with { Posts = new(Because(1.0)) });
        var leader = SmallTown.Definition.CommandRoom.Posts[3] with { Duty = new(DutyKind.Crew, "A") };

        Assert.Equal(Role.ShiftLeader, leader.Role);
        Assert.True(never.IsThere(Desk, SmallTown.MondayMorning) && never.IsThere(leader, SmallTown.MondayMorning));
        Assert.False(never.IsThere(Desk with { Duty = new(DutyKind.Crew, "A") }, SmallTown.MondayMorning));
    }

    [Fact]
    public async Task In_a_living_town_those_are_on_duty_whom_the_rota_wants_and_who_have_come()
    {
        var world = Definition with { Workers = Definition.Workers with { Absence = Because(0.5) } };
        var desk = Desk with { Duty = new(DutyKind.Crew, "A") };
        var town = new Town(Town.Definition with { CommandRoom = new([desk]) });
        await using var living = await LivingTown.Start(new ListedDemand(), world with { Posts = new(Because(1.0)) }, town);
        var seen = 0;
        for (var hours = 0; hours < 4 * 24; hours += 12, await living.Run(12 * 60))
        {
            foreach (var worker in Town.Definition.Workers)
            {
                var onDuty = (await living.Grains.GetWorker(SmallTown.Code, worker.Id).Get()).OnDuty;
                Assert.Equal(Of(world).IsThere(worker, living.Now), onDuty);
                seen += onDuty ? 1 : 0;
            }
            Assert.Empty((await living.Grains.GetCommandRoom(SmallTown.Code).View()).Posts);
        }
        Assert.InRange(seen, 1, 4 * 3 * 2 / 3 - 1);
    }

    private static Attendance Of(WorldDefinition world) => new(Town, world, new(world.Seed));

    private static bool[] ShiftsOf(WorkerDefinition worker) =>
        [.. Days(3000).Where(day => Town.Shifts.IsOnShift(worker.Crew, day.AddHours(9))).Select(day => Of(Unreliable).IsThere(worker, day.AddHours(9)))];

    private static IEnumerable<DateTimeOffset> Days(int count) => Enumerable.Range(0, count).Select(day => DrawnReports.Monday.AddDays(day));
}
