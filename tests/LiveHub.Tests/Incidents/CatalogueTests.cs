using GovGrid.Common;
using GovGrid.LiveHub.Incidents;
using GovGrid.LiveHub.Problems;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.People;

namespace GovGrid.LiveHub.Tests.Incidents;

[Collection(ServerCollection.Name)]
public sealed class CatalogueTests(ServerFixture fixture)
{
    // Reports have an endpoint of their own; the others are given by units, zones, the command room and grids themselves.
    private static readonly CommandKind[] NotGivenByPeople =
        [CommandKind.Report, CommandKind.Start, CommandKind.Assign, CommandKind.Join, CommandKind.SwitchProfile, CommandKind.CheckLimits];

    private static readonly string[] Promised =
        ("accept refuse triage dispatch return reassign decline reclassify relocate transfer escalate take arrive resolve verify rework close evaluate suspend resume "
        + "extend supervise answer merge link note withdraw reopen assist support handOver").Split(' ');

    [Fact]
    public void Every_command_that_people_give_is_offered() =>
        Assert.Equal(Enum.GetValues<CommandKind>().Except(NotGivenByPeople).Order(), CommandCatalogue.All.Select(command => command.Kind).Order());

    [Fact]
    public void Every_command_that_is_promised_is_offered_by_its_name() =>
        Assert.Equal(Promised.Order(StringComparer.Ordinal), CommandCatalogue.All.Select(command => command.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_command_is_described_with_its_body_and_its_headers()
    {
        var description = (await fixture.Operator.Get("/openapi/v1.json")).Expect(200);
        Assert.All(CommandCatalogue.All, command =>
        {
            var operation = description["paths"]![$"/api/v1/incidents/{{id}}/{command.Name}"]!["post"]!;
            Assert.False(string.IsNullOrEmpty((string?)operation["summary"]));
            Assert.Equal(["200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "429", "503"], operation["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
            Assert.NotNull(operation["requestBody"]!["content"]!["application/json"]!["schema"]);
            var headers = operation["parameters"]!.AsArray().Where(parameter => (string?)parameter!["in"] == "header").Select(parameter => (string)parameter!["name"]!);
            Assert.Equal(["Idempotency-Key", "If-Match"], headers.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Every_refusal_has_a_title_in_both_languages() =>
        Assert.All(Enum.GetValues<RefusalCode>(), code => Assert.True(ProblemTitles.Has(RefusalProblem.Name(code)), $"{code}"));

    [Fact]
    public void So_has_every_problem_that_arises_before_a_grain_is_asked() =>
        Assert.All(
            typeof(ProblemCodes).GetFields().Select(code => (string)code.GetRawConstantValue()!), code => Assert.True(ProblemTitles.Has(code), code));
}
