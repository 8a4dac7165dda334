using System.Text.Json.Nodes;
using GovGrid.Simulation.Support;
using GovGrid.Testing;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Assumptions;

public sealed class WorldFileTests : IDisposable
{
    private const string Fair = "{\"name\":{\"zh\":\"庙会\",\"en\":\"Fair\"},\"from\":\"2026-10-01T08:00:00\",\"to\":\"2026-10-01T20:00:00\",\"reason\":\"as a test wants\"";

    private const string Words = "\"words\":[{\"zh\":\"已挂断\",\"en\":\"Hung up\"}]";

    private readonly string folder = Directory.CreateTempSubdirectory("govgrid-world-").FullName;

    [Fact]
    public void The_reference_town_has_the_shares_of_the_field_report()
    {
        var demand = OwnTowns.NingweiWorld.Demand;

        Assert.InRange(demand.PerDay.Value, 46, 53);
        Assert.Equal(
            [0.21, 0.12, 0.18, 0.17, 0.22, 0.03, 0.05, 0.02],
            demand.Categories.Select(category => category.Share));
        Assert.Equal(168, demand.HourOfWeek.Value.Count);
    }

    [Fact]
    public void Every_channel_and_every_sub_category_of_the_reference_town_is_reported_by_somebody()
    {
        var demand = OwnTowns.NingweiWorld.Demand;

        Assert.Equal(
            OwnTowns.Ningwei.Definition.Categories.Where(category => category.Parent is not null).Select(category => category.Code).Order(),
            demand.Categories.SelectMany(category => category.Kinds).Select(kind => kind.Code).Order());
        Assert.Equal(
            Enum.GetValues<Channel>(),
            demand.Categories.SelectMany(category => category.Channels?.Keys ?? demand.Channels.Value.Keys).Distinct().Order());
    }

    [Theory]
    [InlineData("demand.perDay.value", "\"many\"", "$.demand.perDay.value", "number")]
    [InlineData("town", "\"999999999\"", "$.town", "one of 330109013, found 999999999")]
    [InlineData("demand.categories.0.share", "0.5", "$.demand.categories", "sum to 1")]
    [InlineData("demand.categories.0.code", "\"weather\"", "$.demand.categories[0]", "a category of the town, found weather")]
    [InlineData("desks.close.0.value", "{\"law\":\"lognormal\",\"median\":5,\"p90\":4}", "$.desks.close[0].value", "p90 above median")]
    [InlineData("desks.close.0.category", "\"dispute\"", "$.desks.close[0]", "a last case")]
    [InlineData("workers.handOver.0.value.unit", "\"agency/nobody\"", "$.workers.handOver[0].value", "a unit of the town, found agency/nobody")]
    [InlineData("workers.patrol.kilometresPerHour", "{\"foot\":3}", "$.workers.patrol.kilometresPerHour", "the speed of car")]
    [InlineData("demand.duplicates.delay", "{\"law\":\"exponential\",\"mean\":9}", "$.demand.duplicates.delay.atMost", "1440 minutes")]
    [InlineData("leaders.reply.within", "{\"law\":\"uniform\",\"min\":9,\"max\":4}", "$.leaders.reply.within", "min ≤ max")]
    [InlineData("crews.detours.joint.0.value.units.0", "\"agency/nobody\"", "$.crews.detours.joint[0].value.units", "a unit of the town, found agency/nobody")]
    [InlineData("workers.detours.return.1.severity", "4", "$.workers.detours.return[1]", "a last case")]
    [InlineData("workers.detours.signal.share", "1.5", "$.workers.detours.signal.share", "1")]
    [InlineData("desks.emergency.0.value.service", "\"911\"", "$.desks.emergency[0].value.service", "110")]
    [InlineData("weather.0.operation", "\"drought\"", "$.weather[0].operation", "an operation of the town, found drought")]
    [InlineData("weather.0.hours", "2000", "$.weather[0].hours", "over before it comes again")]
    [InlineData("weather.0.factors.0.category", "\"traffic-safety\"", "$.weather[0].factors[0].category", "a sub-category that the demand has, found traffic-safety")]
    [InlineData("weather.0.areas.0", "\"330109999\"", "$.weather[0].areas", "the beginning of a grid's code, found 330109999")]
    [InlineData("mistakes.value.sleeping", "0.5", "$.mistakes.value.sleeping", "")]
    [InlineData("demand.trend", "{\"perYear\":-1.5,\"from\":\"2018-01-01\",\"reason\":\"as a test wants\"}", "$.demand.trend.perYear", "more than -1, found -1.5")]
    [InlineData("demand.trend", "{\"perYear\":0.1,\"from\":\"2018-13-01\",\"reason\":\"as a test wants\"}", "$.demand.trend.from", "another value")]
    [InlineData("demand.dispersion", "{\"variance\":0,\"common\":0.5,\"reason\":\"as a test wants\"}", "$.demand.dispersion.variance", "more than 0, found 0")]
    [InlineData("demand.dispersion", "{\"variance\":0.1,\"common\":1.5,\"reason\":\"as a test wants\"}", "$.demand.dispersion.common", "at most 1, found 1.5")]
    [InlineData("demand.events", "[" + Fair + ",\"factor\":-1}]", "$.demand.events[0].factor", "at least 0, found -1")]
    [InlineData("demand.events", "[" + Fair + ",\"factor\":2,\"categories\":[\"joy\"]}]", "$.demand.events[0].categories", "a category of the town, found joy")]
    [InlineData("demand.events", "[" + Fair + ",\"factor\":2,\"areas\":[\"999999999\"]}]", "$.demand.events[0].areas", "the beginning of a grid's code, found 999999999")]
    [InlineData("demand.events", "[" + Fair + ",\"factor\":2}," + Fair + ",\"factor\":2}]", "$.demand.events[1].name.en", "another name")]
    [InlineData("demand.events", "[{\"name\":{\"zh\":\"庙会\",\"en\":\"Fair\"},\"from\":\"2026-10-02T08:00:00\",\"to\":\"2026-10-01T08:00:00\",\"factor\":2,\"reason\":\"as a test wants\"}]", "$.demand.events[0].to", "later than 2026-10-02T08:00:00")]
    [InlineData("demand.categories.0.areaWeights", "[{\"area\":\"330109013\",\"weight\":-1,\"reason\":\"as a test wants\"}]", "$.demand.categories[0].areaWeights[0].weight", "at least 0, found -1")]
    [InlineData("demand.categories.0.areaWeights", "[{\"area\":\"330109013\",\"weight\":0,\"reason\":\"as a test wants\"}]", "$.demand.categories[0].areaWeights", "a sum above 0")]
    [InlineData("demand.categories.0.areaWeights", "[{\"area\":\"999999999\",\"weight\":1,\"reason\":\"as a test wants\"}]", "$.demand.categories[0].areaWeights[0]", "the beginning of a grid's code")]
    [InlineData("reporters.patience", "{\"minutes\":[{\"value\":{\"law\":\"constant\",\"value\":-1},\"reason\":\"as a test wants\"}]," + Words + "}", "$.reporters.patience.minutes[0].value.value", "at least 0, found -1")]
    [InlineData("reporters.patience", "{\"minutes\":[{\"value\":{\"law\":\"exponential\",\"mean\":0},\"reason\":\"as a test wants\"}]," + Words + "}", "$.reporters.patience.minutes[0].value", "mean above 0")]
    [InlineData("reporters.patience", "{\"minutes\":[{\"severity\":1,\"value\":{\"law\":\"constant\",\"value\":1},\"reason\":\"as a test wants\"}]," + Words + "}", "$.reporters.patience.minutes[0]", "a last case")]
    [InlineData("reporters.patience", "{\"minutes\":[{\"value\":{\"law\":\"constant\",\"value\":1},\"reason\":\"as a test wants\"}]," + Words + ",\"channels\":[\"pigeon\"]}", "$.reporters.patience.channels[0]", "found \"pigeon\"")]
    [InlineData("workers.absence", "{\"value\":1.1,\"reason\":\"as a test wants\"}", "$.workers.absence.value", "at most 1, found 1.1")]
    [InlineData("posts", "{\"absence\":{\"value\":-0.1,\"reason\":\"as a test wants\"}}", "$.posts.absence.value", "at least 0, found -0.1")]
    [InlineData("workers.breaks", "[{\"afterHours\":4,\"latestHours\":5,\"minutes\":-30,\"reason\":\"as a test wants\"}]", "$.workers.breaks[0].minutes", "more than 0, found -30")]
    [InlineData("workers.breaks", "[{\"afterHours\":4,\"minutes\":30,\"reason\":\"as a test wants\"}]", "$.workers.breaks[0].latestHours", "the property \"latestHours\", found none")]
    [InlineData("posts", "{\"breaks\":[{\"afterHours\":4,\"latestHours\":3,\"minutes\":30,\"reason\":\"as a test wants\"}]}", "$.posts.breaks[0].latestHours", "at least afterHours, 4, found 3")]
    [InlineData("posts", "{\"breaks\":[{\"afterHours\":2,\"latestHours\":3,\"minutes\":30,\"reason\":\"as a test wants\"},{\"afterHours\":3,\"latestHours\":4,\"minutes\":30,\"reason\":\"as a test wants\"}]}", "$.posts.breaks[1].afterHours", "at least 3.5")]
    public void What_is_wrong_is_told_with_its_path_and_what_was_expected(string path, string value, string place, string problem)
    {
        var world = JsonNode.Parse(File.ReadAllText(Repository.PathOf("towns/ningwei/world.json")))!;
        Set(world, path.Split('.'), JsonNode.Parse(value));
        File.WriteAllText(Path.Combine(folder, WorldFile.Name), world.ToJsonString());

        var error = Assert.Throws<DataFileException>(() => WorldFile.Load(folder, new TownDirectory(OwnTowns.Ningwei)));

        Assert.Contains(error.Faults, fault => fault.Location == place && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_told_by_name()
    {
        var error = Assert.Throws<DataFileException>(() => WorldFile.Load(folder, new TownDirectory(OwnTowns.Ningwei)));

        Assert.Contains("world.json: expected the file, found none", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Set(JsonNode node, string[] path, JsonNode? value)
    {
        foreach (var part in path[..^1]) node = int.TryParse(part, out var index) ? node[index]! : node[part]!;
        if (int.TryParse(path[^1], out var last)) node[last] = value;
        else node[path[^1]] = value;
    }
}
