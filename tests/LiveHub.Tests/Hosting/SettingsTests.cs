using GovGrid.Silo.Hosting;
using Microsoft.Extensions.Configuration;

namespace GovGrid.LiveHub.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Without_any_setting_a_demo_town_lives_at_a_minute_a_second()
    {
        var settings = Read();
        Assert.Equal(WorldKind.Simulated, settings.World);
        Assert.Equal(60, settings.Speed);
        Assert.Equal(["towns/ningwei"], settings.TownFolders);
        Assert.Equal(".data", settings.DataFolder);
    }

    [Fact]
    public void Real_people_live_at_the_speed_of_the_clock() => Assert.Equal(1, Read(("GOVGRID_WORLD", "none")).Speed);

    [Theory]
    [InlineData("GOVGRID_SPEED", "fast", "a number from 0.01 to 100000")]
    [InlineData("GOVGRID_SPEED", "-1", "a number from 0.01 to 100000")]
    [InlineData("GOVGRID_SPEED", "NaN", "a number from 0.01 to 100000")]
    [InlineData("GOVGRID_WORLD", "both", "simulated or none")]
    [InlineData("GOVGRID_DEMAND", "missing.json", "a file")]
    public void A_wrong_setting_is_told_by_key_value_and_expectation(string key, string value, string expected)
    {
        var refused = Assert.Throws<SettingsException>(() => Read((key, value)));
        Assert.Contains($"{key} is '{value}'. Expected: {expected}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_no_secret_with_them()
    {
        var refused = Assert.Throws<SettingsException>(() => Read(("GOVGRID_WORLD", "none"), ("GOVGRID_SPEED", "60"), ("GOVGRID_ADMIN_TOKEN", "secret")));
        Assert.Contains("GOVGRID_SPEED is '60'. Expected: 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("GOVGRID_ADMIN_TOKEN is '…'. Expected: 16 to 200 characters", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    private static GovGridSettings Read(params IEnumerable<(string Key, string Value)> settings) => GovGridSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
