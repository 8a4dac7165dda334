using GovGrid.LiveHub.Accounts.Passwords;
using GovGrid.LiveHub.Tests.Support;
using GovGrid.Silo.Accounts;
using GovGrid.Towns;
using Microsoft.Extensions.DependencyInjection;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class PasswordRulesTests(ServerFixture fixture)
{
    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("seven green umbrellas")]
    [InlineData("雨天巡查要记得带伞和手电筒")]
    [InlineData("kX7#pQ2!vL9z")]
    public async Task What_is_hard_to_guess_is_taken(string password) => Assert.Null(await Fault(password));

    [Theory]
    [InlineData("kX7#pQ2!vL9")]
    [InlineData("")]
    public async Task What_is_shorter_than_twelve_characters_is_refused(string password) => Assert.Equal(PasswordRules.BadLength, await Fault(password));

    [Fact]
    public async Task What_is_longer_than_128_characters_is_refused() =>
        Assert.Equal(PasswordRules.BadLength, await Fault(string.Concat(Enumerable.Range(0, 43).Select(number => $"{number:x2}-"))));

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password2026!")]
    [InlineData("ningwei330109013")]
    [InlineData("Ningwei2026Ningwei")]
    [InlineData("zhang.wei-2024")]
    [InlineData("qwertyuiop123")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabc")]
    [InlineData("woaini5201314")]
    [InlineData("administrator1")]
    [InlineData("198805121988")]
    public async Task What_is_guessed_first_is_refused(string password) => Assert.Equal(PasswordRules.Guessable, await Fault(password));

    [Theory]
    [InlineData("needforspeed")]
    [InlineData("Counterstrike")]
    [InlineData("scandinavian")]
    [InlineData("SonyEricsson")]
    [InlineData("Finalfantasy")]
    public async Task What_others_were_robbed_of_is_refused_in_any_case(string password) => Assert.Equal(PasswordRules.Guessable, await Fault(password));

    [Fact]
    public void The_ten_thousand_most_common_ones_of_twelve_and_more_characters_are_known() => Assert.Equal(10_000, LeakedPasswords.Count);

    private async Task<string?> Fault(string password)
    {
        var account = new Account { Id = "a", Name = "zhang.wei", CreatedAt = default };
        var rules = new PasswordRules(fixture.Server.Services.GetRequiredService<ITownDirectory>());
        return (await rules.ValidateAsync(null!, account, password)).Errors.FirstOrDefault()?.Code;
    }
}
