using GovGrid.LiveHub.Tests.Support;

namespace GovGrid.LiveHub.Tests.Accounts;

[Collection(ServerCollection.Name)]
public sealed class PasswordSignInTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_name_in_any_case_and_the_password_open_a_session_that_scripts_can_use_too()
    {
        await fixture.Server.Join("Case.Sensitive");
        var person = new Person(fixture.Server);
        (await person.SignIn("case.sensitive", Staff.Password)).Expect(200);

        var byHeader = new Api(fixture.Server.Client(person.Secret));
        Assert.Equal("dispatch-a1", (string?)(await byHeader.Get("/api/v1/session")).Expect(200)["subject"]);
    }

    [Fact]
    public async Task A_wrong_password_and_a_name_that_nobody_has_are_answered_alike()
    {
        await fixture.Server.Join("somebody");
        var wrong = await new Person(fixture.Server).SignIn("somebody", "not the password");
        var nobody = await new Person(fixture.Server).SignIn("nobody-has-this", "not the password");
        Assert.Equal("signInRefused", wrong.ExpectProblem(401));
        Assert.Equal(wrong.Text, nobody.Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ten_wrong_ones_in_a_row_lock_a_name_whether_anybody_has_it_or_not(bool isSomebodys)
    {
        var name = isSomebodys ? "locked-out" : "locked-out-nobody";
        if (isSomebodys) await fixture.Server.Join(name);
        var person = new Person(fixture.Server);
        for (var wrong = 0; wrong < 10; wrong++) Assert.Equal("signInRefused", (await person.SignIn(name, "not the password")).ExpectProblem(401));

        var locked = await person.SignIn(name, Staff.Password);

        Assert.Equal("lockedOut", locked.ExpectProblem(429));
        Assert.InRange(locked.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task However_many_wrong_ones_come_at_once_ten_are_looked_at()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => new Person(fixture.Server).SignIn("guessed-at-once", "not the password")));
        Assert.Equal((10, 20), (answers.Count(answer => answer.Status == 401), answers.Count(answer => answer.Status == 429)));
    }

    [Fact]
    public async Task The_right_one_forgets_the_wrong_ones_before_it()
    {
        await fixture.Server.Join("now-and-then");
        for (var round = 0; round < 2; round++)
        {
            for (var wrong = 0; wrong < 9; wrong++) await new Person(fixture.Server).SignIn("now-and-then", "not the password");
            (await new Person(fixture.Server).SignIn("now-and-then", Staff.Password)).Expect(200);
        }
    }

    [Fact]
    public async Task An_administrator_unlocks_a_name()
    {
        var (_, id) = await fixture.Server.Join("unlocked");
        for (var wrong = 0; wrong < 10; wrong++) await new Person(fixture.Server).SignIn("unlocked", "not the password");
        (await fixture.Server.Administrator.Post($"/api/v1/accounts/{id}/unlock", null)).Expect(200);
        (await new Person(fixture.Server).SignIn("unlocked", Staff.Password)).Expect(200);
    }

    [Fact]
    public async Task A_password_longer_than_any_may_be_is_wrong() =>
        Assert.Equal("signInRefused", (await new Person(fixture.Server).SignIn("somebody-else", new string('x', 10_000))).ExpectProblem(401));
}
