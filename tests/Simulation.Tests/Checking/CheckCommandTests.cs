using System.CommandLine;
using GovGrid.EventLogs;
using GovGrid.Simulation.Commands;

namespace GovGrid.Simulation.Tests.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("govgrid-check-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose()
    {
        Directory.Delete(directory, recursive: true);
        output.Dispose();
        errors.Dispose();
    }

    [Fact]
    public void A_sound_log_ends_with_0()
    {
        var log = Write("log.jsonl", SoundLog.Events().Select(EventLogLine.Of));
        var duty = Write("duty.jsonl", SoundLog.Duty.Select(DutyLine.Of));

        Assert.Equal(0, Check(log, "--duty", duty));
        Assert.Contains("12 reported = 4 open + 5 closed + 1 refused + 1 merged + 1 withdrawn", output.ToString());
        Assert.EndsWith("sound" + Environment.NewLine, output.ToString());
    }

    [Fact]
    public void A_log_that_breaks_an_invariant_ends_with_1_and_its_name()
    {
        var log = Write("log.jsonl", SoundLog.Events().Where(logged => logged.Version != 2).Select(EventLogLine.Of));

        Assert.Equal(1, Check(log));
        Assert.Contains("VersionsWithoutGaps: a version 3: version 2 is missing before it", output.ToString());
    }

    [Fact]
    public void The_same_log_with_a_duty_that_does_not_fit_ends_with_1()
    {
        var log = Write("log.jsonl", SoundLog.Events().Select(EventLogLine.Of));

        Assert.Equal(1, Check(log, "--duty", Write("duty.jsonl", [])));
        Assert.Contains("AssignedOnDuty: a version 5: w1 was off duty", output.ToString());
    }

    [Theory]
    [InlineData("{\"incident\":\"a\",\"version\":1,\"type\":\"repor", "line 1: ")]
    [InlineData("{\"incident\":\"a\",\"version\":1,\"type\":\"born\"}", "line 1: ")]
    [InlineData("{\"version\":1,\"type\":\"closed\",\"at\":\"2026-03-02T00:00:00Z\",\"receivedAt\":\"2026-03-02T00:00:00Z\",\"by\":\"\",\"command\":\"\"}", "Expected the property incident")]
    [InlineData("{\"incident\":\"a\",\"version\":1,\"type\":\"closed\",\"by\":\"\"}", "'at'")]
    [InlineData("[]", "Expected an object")]
    public void A_line_that_is_no_event_ends_with_2_and_its_place(string line, string expected)
    {
        Assert.Equal(2, Check(Write("log.jsonl", [line])));
        Assert.Contains(expected, errors.ToString());
    }

    [Fact]
    public void A_log_without_events_ends_with_2()
    {
        Assert.Equal(2, Check(Write("log.jsonl", [""])));
        Assert.Contains("log.jsonl: expected events, found none.", errors.ToString());
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_2()
    {
        Assert.Equal(2, Check(Path.Combine(directory, "none.jsonl")));
        Assert.Contains("none.jsonl: cannot be read", errors.ToString());
    }

    [Fact]
    public void The_type_may_stand_anywhere_in_a_line_and_lines_may_end_in_either_way()
    {
        const string Line = "{\"at\":\"2026-03-02T00:00:00Z\",\"receivedAt\":\"2026-03-02T00:00:00Z\",\"by\":\"\",\"limits\":[],\"command\":\"\",\"type\":\"accepted\",\"version\":1,\"incident\":\"a\"}";

        Assert.Equal(1, Check(Write("log.jsonl", [Line + "\r", ""])));
        Assert.Contains("BeginsWithReport: a version 1", output.ToString());
    }

    private int Check(params string[] arguments) =>
        CheckCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = errors });

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(directory, name);
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }
}
