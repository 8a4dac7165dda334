using System.Globalization;
using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.ReadModel.Tests.Support;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.ReadModel.Tests.Indicators;

/// <summary>A line of the <see cref="Example"/> as the events that it tells of.</summary>
internal sealed class ExampleRow(string line)
{
    private readonly string[] cells = [.. line.Split('|', StringSplitOptions.TrimEntries)];
    private readonly List<IncidentEvent> events = [];

    private string? Category => Text(2);

    private string? Grid => Text(3) is { } index ? SmallTown.GridCode(Number(index)) : null;

    private string[] Units => Text(7)?.Split('>') ?? [];

    private string? Handler => Text(8);

    public History ToHistory()
    {
        var channel = JsonSerializer.Deserialize<Channel>($"\"{cells[1]}\"");
        Add(Minute(4)!.Value, at => new IncidentReported(channel, Category, 3, "x", new Place(null, null, Grid), false, null, []) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (Minute(5) is { } accepted) Accept(accepted);
        if (Minute(9) is { } scene) Arrive(scene, Units[^1]);
        if (Minute(10) is { } done) Add(done, at => new IncidentResolved("x", []) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (Minute(11) is { } back) Rework(back, Minute(12)!.Value);
        if (Minute(13) is { } closed) Close(closed);
        if (Minute(14) is { } stars) Add(Minute(13)!.Value, at => new IncidentEvaluated(stars) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (Text(15)?.Split(' ') is { } detour) Detour(detour);
        return new History(cells[0], [.. events.OrderBy(happened => happened.At)]); // stable: those of a minute stay in the order above
    }

    private void Detour(string[] words)
    {
        var minutes = words[1].Split('-').Select(text => text.Length > 0 ? Number(text) : (int?)null).ToArray();
        var at = minutes[0]!.Value;
        switch (words[0])
        {
            case "suspended": Suspend(at, minutes[1], After("due")); break;
            case "extended": Add(at, time => new LimitExtended(1, [History.LimitDue(After("due")!.Value)], "x") { At = time, ReceivedAt = time, By = "x", Command = "x" }); break;
            case "returned": Return(at); break;
            case "reopened": Reopen(at, After("due")!.Value, After("done"), After("closed")); break;
            default: EndAs(words[0], at); break;
        }

        int? After(string word) => Array.IndexOf(words, word) is var index and >= 0 ? Number(words[index + 1]) : null;
    }

    private void Suspend(int from, int? until, int? due)
    {
        Add(from, at => new IncidentSuspended(History.At(until ?? 10_000), "x") { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (until is not { } resumed) return;
        Add(resumed, at => new IncidentResumed([History.LimitDue(due!.Value)]) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        Arrive(resumed, Units[^1]);
    }

    private void Return(int minute)
    {
        Add(minute, at => new IncidentReturned(Key(Units[0]), "x") { At = at, ReceivedAt = at, By = "x", Command = "x" });
        Add(minute, at => new IncidentDispatched(Key(Units[1]), null, null, null) { At = at, ReceivedAt = at, By = "x", Command = "x" });
    }

    private void Reopen(int minute, int due, int? done, int? closed)
    {
        Add(minute, at => new IncidentReopened([History.LimitDue(due)], "x") { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (done is not { } resolved) return;
        Arrive(resolved, Units[^1]);
        Add(resolved, at => new IncidentResolved("x", []) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (closed is { } again) Close(again);
    }

    private void Accept(int minute)
    {
        IReadOnlyList<Limit> limits = [.. (Text(6)?.Split('/') ?? []).Zip([LimitedStep.Resolve, LimitedStep.Close], (due, step) => History.LimitDue(Number(due)) with { Step = step })];
        Add(minute, at => new IncidentAccepted(Units is ["find"] ? limits : []) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (Units is [] or ["find"]) return;
        var owner = Units[0] is "grid" ? Key("grid") : UnitKey.CommandRoom;
        Add(minute, at => new IncidentTriaged(Category!, 3, RouteTo(Units[0]), owner, limits) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (Units is ["grid"] && Handler is null) return; // nobody is free
        Add(minute, at => new IncidentDispatched(Key(Units[0]), Units is ["grid"] ? Handler : null, null, null) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        if (Units is [_, "county"]) Add(minute, at => new IncidentEscalated(UnitKey.County, "x") { At = at, ReceivedAt = at, By = "x", Command = "x" });
        else if (Units is [_, var next] && Text(15)?.StartsWith("returned", StringComparison.Ordinal) is not true) Add(minute, at => new IncidentTransferred(Key(next), "x") { At = at, ReceivedAt = at, By = "x", Command = "x" });
    }

    private void Arrive(int minute, string unit)
    {
        Add(minute, at => new IncidentTaken(Key(unit), Handler!) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        Add(minute, at => new AssigneeArrived { At = at, ReceivedAt = at, By = "x", Command = "x" });
    }

    private void Rework(int back, int again)
    {
        Add(back, at => new ReworkOrdered(Key(Units[^1]), "x") { At = at, ReceivedAt = at, By = "x", Command = "x" });
        Arrive(again, Units[^1]);
        Add(again, at => new IncidentResolved("x", []) { At = at, ReceivedAt = at, By = "x", Command = "x" });
    }

    private void Close(int minute)
    {
        Add(minute, at => new IncidentVerified(VerificationMethod.Photo) { At = at, ReceivedAt = at, By = "x", Command = "x" });
        Add(minute, at => new IncidentClosed { At = at, ReceivedAt = at, By = "x", Command = "x" });
    }

    private void EndAs(string end, int minute) => Add(minute, at => end switch
    {
        "refused" => new IncidentRefused("x") { At = at, ReceivedAt = at, By = "x", Command = "x" },
        "merged" => new IncidentMerged("08") { At = at, ReceivedAt = at, By = "x", Command = "x" },
        _ => new IncidentWithdrawn("x") { At = at, ReceivedAt = at, By = "x", Command = "x" },
    });

    private UnitKey Key(string unit) => unit switch
    {
        "grid" or "find" => UnitKey.Grid(Grid!),
        "county" => UnitKey.County,
        "water" => UnitKey.Department(unit),
        "chengguan" => UnitKey.Agency(unit),
        _ => UnitKey.Platform(unit),
    };

    private static Route RouteTo(string unit) => unit switch
    {
        "grid" => Route.Grid,
        "county" => Route.County,
        "chengguan" => new Route(RouteKind.Platform, "LawEnforcement", unit),
        _ => new Route(RouteKind.Platform, unit),
    };

    private void Add(int minute, Func<DateTimeOffset, IncidentEvent> happened) => events.Add(happened(History.At(minute)));

    private string? Text(int column) => cells[column] is "-" ? null : cells[column];

    private int? Minute(int column) => Text(column) is { } text ? Number(text) : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
