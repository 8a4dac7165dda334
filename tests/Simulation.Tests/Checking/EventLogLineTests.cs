using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovGrid.EventLogs;
using GovGrid.Incidents;
using GovGrid.Towns;

namespace GovGrid.Simulation.Tests.Checking;

public sealed class EventLogLineTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly Limit Reply = new(LimitedStep.Reply, At.AddHours(2), At.AddHours(1), LimitState.Running) { Basis = TimeBasis.NaturalDays };

    [Fact]
    public void What_can_be_named_is_a_name_and_no_number()
    {
        var line = EventLogLine.Of(new LoggedEvent("a", 2, new SupervisionOrdered("press", Reply) { At = At, ReceivedAt = At, By = "i", Command = "c" }));

        Assert.Contains("\"basis\":\"naturalDays\"", line, StringComparison.Ordinal);
        Assert.Equal(Reply, ((SupervisionOrdered)EventLogLine.Parse(Encoding.UTF8.GetBytes(line)).Event).Reply);
    }

    [Fact]
    public void Numbers_that_earlier_versions_wrote_are_read()
    {
        var line = EventLogLine.Of(new LoggedEvent("a", 2, new SupervisionOrdered("press", Reply) { At = At, ReceivedAt = At, By = "i", Command = "c" }));
        var old = line.Replace("\"naturalDays\"", "3", StringComparison.Ordinal);

        Assert.NotEqual(line, old);
        Assert.Equal(Reply, ((SupervisionOrdered)EventLogLine.Parse(Encoding.UTF8.GetBytes(old)).Event).Reply);
    }

    [Fact]
    public void No_event_holds_an_enum_that_would_be_written_as_a_number()
    {
        var events = typeof(IncidentEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(declared => declared.DerivedType);
        var seen = new HashSet<Type>();
        foreach (var type in events) Gather(type, seen);

        var enums = seen.Where(type => type.IsEnum).ToList();
        Assert.Contains(typeof(TimeBasis), enums);
        Assert.All(enums, type => Assert.StartsWith("\"", JsonSerializer.Serialize(Activator.CreateInstance(type), type), StringComparison.Ordinal));
    }

    private static void Gather(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        foreach (var argument in type.GetGenericArguments()) Gather(argument, seen);
        if (!seen.Add(type) || type.Namespace?.StartsWith("GovGrid", StringComparison.Ordinal) is not true) return;
        foreach (var property in type.GetProperties()) Gather(property.PropertyType, seen);
    }
}
