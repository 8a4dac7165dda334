using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios.Rotas;

public sealed class RotaFileTests : IDisposable
{
    // A Monday.
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("govgrid-rota-").FullName;

    [Theory]
    [InlineData("three-crews-two-shifts", "三班两运转", "A:56 B:56 C:56")]
    [InlineData("four-crews-three-shifts", "四班三运转", "A:42 B:42 C:42 D:42")]
    [InlineData("three-fixed-shifts", "三班制", "A:56 B:56 C:56")]
    [InlineData("split-peaks", "双峰加强班", "A:56 B:56 C:56 D:42")]
    [InlineData("weekdays-and-weekends", "周循环（平日与周末）", "A:40 B:40 C:40 D:40 E:40 F:40")]
    public void Each_pattern_has_somebody_there_at_every_hour_and_its_crews_their_hours_a_week(string file, string name, string hours)
    {
        var pattern = Load(file);
        var clock = new ShiftClock(pattern.Rota, TimeZoneInfo.Utc);
        var weeks = pattern.Rota.Cycle.Count; // after so many weeks the cycle and the week begin together again
        var halves = Enumerable.Range(0, weeks * 7 * 48).Select(half => Start.AddHours(0.5 * half)).ToArray();

        Assert.Equal(name, pattern.Name.Zh);
        Assert.All(halves, at => Assert.Contains(clock.At(at), turn => turn.Crews.Count > 0));
        Assert.Equal(hours, string.Join(' ', pattern.Crews.Select(crew => $"{crew}:{halves.Count(at => clock.IsOnShift(crew, at)) / 2.0 / weeks}")));
    }

    [Fact]
    public void No_file_of_the_folder_goes_without_a_test_and_all_fit_into_a_town()
    {
        var files = Directory.GetFiles(Repository.PathOf("scenarios/rotas"), "*.json");

        Assert.Equal(5, files.Length);
        // What a town's own check asks for: every shift of every day has a crew.
        Assert.All(files.Select(RotaFile.Load), pattern => Assert.All(pattern.Rota.Cycle, day =>
            Assert.Equal(pattern.Rota.Shifts.Select(shift => shift.Id).Order(), day.Where(crews => crews.Value.Count > 0).Select(crews => crews.Key).Order())));
    }

    [Fact]
    public void A_crew_of_four_has_two_days_off_in_eight_and_never_two_shifts_within_sixteen_hours()
    {
        var clock = new ShiftClock(Load("four-crews-three-shifts").Rota, TimeZoneInfo.Utc);
        var starts = Enumerable.Range(0, 8 * 3).Select(turn => Start.AddHours(8 * turn)).Where(at => clock.IsOnShift("A", at)).ToArray();

        Assert.Equal(6, starts.Length);
        Assert.All(starts.Zip(starts.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromHours(24)));
    }

    [Fact]
    public void The_weekly_pattern_begins_on_a_Monday()
    {
        var clock = new ShiftClock(Load("weekdays-and-weekends").Rota, TimeZoneInfo.Utc);

        Assert.True(clock.IsOnShift("A", Start.AddHours(9)));
        Assert.False(clock.IsOnShift("A", Start.AddDays(5).AddHours(9)));
    }

    [Theory]
    [InlineData("""[{"day": ["A"]}]""", "$.cycle", "nobody on day 1 20:00 to day 2 00:00")]
    [InlineData("""[{"day": ["A"]}]""", "$.cycle", "nobody on day 1 00:00 to day 1 08:00")]
    [InlineData("""[{"day": ["A"], "night": ["B"]}, {"day": [], "night": ["B"]}]""", "$.cycle", "nobody on day 2 08:00 to day 2 20:00")]
    [InlineData("""[{}]""", "$.cycle", "nobody on day 1 00:00 to day 2 00:00")]
    [InlineData("""[{"day": ["A"], "night": ["B"], "noon": ["A"]}]""", "$.cycle[0].noon", "crew A to be free, found it on shift day of day 1 until day 1 20:00")]
    [InlineData("""[{"day": ["A"], "night": ["B"], "noon": []}, {"day": ["B"], "night": ["A"], "noon": ["C"], "dawn": ["B"]}]""", "$.cycle[1].dawn", "crew B to be free, found it on shift night of day 1")]
    [InlineData("""[{"day": ["A"], "evening": ["B"]}]""", "$.cycle[0]", "one of the shifts, found evening")]
    [InlineData("""[{"day": ["A"], "night": ["Red"]}]""", "$.cycle[0].night[0]", "text of the form")]
    public void What_is_wrong_is_told_with_file_path_and_expectation(string cycle, string place, string problem)
    {
        var path = Path.Combine(folder, "own.json");
        File.WriteAllText(path, $$"""
            {
              "name": {"zh": "自定", "en": "Own"}, "reason": "as the test wants it",
              "shifts": [{{Shift("day", "08:00", 12)}}, {{Shift("night", "20:00", 12)}}, {{Shift("noon", "12:00", 1)}}, {{Shift("dawn", "05:00", 2)}}],
              "cycle": {{cycle}}
            }
            """);

        var error = Assert.Throws<DataFileException>(() => RotaFile.Load(path));

        Assert.Equal(path, error.File);
        Assert.Contains(error.Faults, fault => fault.Location == place && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Shift(string id, string start, double hours) => $$"""{"id": "{{id}}", "name": {"zh": "班", "en": "{{id}}"}, "start": "{{start}}", "hours": {{hours}}}""";

    private static NamedRota Load(string name) => RotaFile.Load(Repository.PathOf("scenarios/rotas", name + ".json"));
}
