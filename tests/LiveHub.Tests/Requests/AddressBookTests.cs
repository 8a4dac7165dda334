using GovGrid.LiveHub.Addresses;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.LiveHub.Tests.Requests;

public sealed class AddressBookTests
{
    private readonly AddressBook book = new();

    [Theory]
    [InlineData("试验路1号")]
    [InlineData(" 试验路 １ 号 ")]
    [InlineData("试验路1号。")]
    public void An_address_is_found_as_people_write_it(string typed) => Assert.Equal("a1", book.Find(SmallTown.Town, typed)?.Id);

    [Theory]
    [InlineData("试验路2号")]
    [InlineData("试验路")]
    [InlineData("")]
    public void What_is_no_standard_address_is_not_found(string typed) => Assert.Null(book.Find(SmallTown.Town, typed));

    [Fact]
    public void Addresses_that_begin_with_what_is_typed_come_first()
    {
        var town = new Town(SmallTown.Definition with { Addresses = [Address("甲乙路1号"), Address("乙路2号"), Address("丙路3号"), Address("乙路1号")] });
        Assert.Equal(["乙路1号", "乙路2号", "甲乙路1号"], book.Search(town, "乙路", 20).Select(address => address.Text));
        Assert.Equal(["乙路1号"], book.Search(town, "乙路", 1).Select(address => address.Text));
        Assert.Empty(book.Search(town, " ", 20));
    }

    private static StandardAddress Address(string text) => new(text, text, SmallTown.GridCode(0), new(120.005, 30.005));
}
