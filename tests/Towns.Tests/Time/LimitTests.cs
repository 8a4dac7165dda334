using GovGrid.Towns.Tests.Fixtures;

namespace GovGrid.Towns.Tests.Time;

public class LimitTests
{
    private static Town Town => SharedTowns.Yunxi;

    [Fact]
    public void A_sub_category_without_limits_has_its_parents() =>
        Assert.Equal(Town.LimitsOf(Category("safety"), 2), Town.LimitsOf(Category("safety/fire"), 2));

    [Fact]
    public void A_sub_category_with_limits_has_only_its_own() =>
        Assert.Equal(4, Town.LimitsOf(Category("roads/snow"), 3).Single(limit => limit.Step == LimitedStep.Resolve).Amount);

    [Fact]
    public void A_limit_for_a_severity_replaces_the_one_for_all()
    {
        Assert.Equal(TimeBasis.UrgentHours, Arrive(1).Basis);
        Assert.Equal(TimeBasis.WorkingDays, Arrive(2).Basis);
        Assert.All(Enumerable.Range(1, 4), severity => Assert.Single(Town.LimitsOf(Category("roads"), severity), limit => limit.Step == LimitedStep.Arrive));
    }

    [Fact]
    public void A_sub_category_has_route_severity_and_skill_of_its_own_or_its_parent()
    {
        Assert.Equal((1, RouteKind.Grid, "fire"), Facts("safety/fire"));
        Assert.Equal((2, RouteKind.Platform, null), Facts("safety/order"));
        Assert.Equal((3, RouteKind.Grid, null), Facts("roads/snow"));
    }

    private static (int, RouteKind, string?) Facts(string code) => (Category(code).Severity, Category(code).Route.Kind, Category(code).Skill);

    private static TimeLimit Arrive(int severity) => Town.LimitsOf(Category("roads"), severity).Single(limit => limit.Step == LimitedStep.Arrive);

    private static Category Category(string code) => Town.FindCategory(code)!;
}
