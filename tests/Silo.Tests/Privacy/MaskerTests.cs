using GovGrid.Silo.Privacy.Masking;
using GovGrid.Silo.Privacy.Rules;

namespace GovGrid.Silo.Tests.Privacy;

public sealed class MaskerTests
{
    private readonly Masker masker = new("330109013", PrivacyFile.Default.Masks);

    [Theory]
    [InlineData("请打13812345678。", "请打[电话 phone]。")]
    [InlineData("138 1234 5678", "[电话 phone]")]
    [InlineData("138-1234-5678,139-8765-4321", "[电话 phone],[电话 phone]")]
    [InlineData("1 3 8 1 2 3 4 5 6 7 8", "[电话 phone]")]
    [InlineData("+86 13812345678 or 008613812345678", "[电话 phone] or [电话 phone]")]
    [InlineData("１３８１２３４５６７８", "[电话 phone]")]
    [InlineData("一三八一二三四五六七八", "[电话 phone]")]
    [InlineData("Tel13812345678", "Tel[电话 phone]")]
    [InlineData("0571-82345678转801", "[电话 phone]")]
    [InlineData("(0571)8234 5678", "[电话 phone]")]
    [InlineData("(0571)82345678", "[电话 phone]")]
    [InlineData("电话:82345678", "电话:[电话 phone]")]
    [InlineData("+44 20 7946 0958", "[电话 phone]")]
    public void Telephone_numbers_are_masked(string text, string masked) => Assert.Equal(masked, masker.Text(text));

    [Theory]
    [InlineData("身份证330109199003071234", "身份证[证件号 ID]")]
    [InlineData("33010919900307123X", "[证件号 ID]")]
    [InlineData("33010919900307123x丢了", "[证件号 ID]丢了")]
    [InlineData("330109 19900307 1234", "[证件号 ID]")]
    [InlineData("330109900307123", "[证件号 ID]")]
    [InlineData("６２２２０２１２０２０１２３４５６７８", "[银行卡 card]")]
    [InlineData("6222 0212 0201 2345 678", "[银行卡 card]")]
    [InlineData("write to wang.wei@example.com", "write to [邮箱 e-mail]")]
    [InlineData("微信号:wangwei_88", "微信号:[账号 account]")]
    public void Numbers_of_cards_and_accounts_are_masked(string text, string masked) => Assert.Equal(masked, masker.Text(text));

    [Theory]
    [InlineData("王女士反映楼道堆物", "王**反映楼道堆物")]
    [InlineData("是王建国先生说的", "是王**说的")]
    [InlineData("我叫王建国,住三楼", "我叫王**,住三楼")]
    [InlineData("姓名:李娜", "姓名:李**")]
    [InlineData("欧阳女士", "欧阳**")]
    [InlineData("找张师傅修", "找张**修")]
    [InlineData("联系人陈伟", "联系人陈**")]
    [InlineData("My name is Wang Wei, the lane is blocked", "My name is [姓名 name], the lane is blocked")]
    [InlineData("I'm Zhang Wei and", "I'm [姓名 name] and")]
    [InlineData("Mrs. Chen says", "Mrs. [姓名 name] says")]
    [InlineData("Name: Li Na", "Name: [姓名 name]")]
    public void Names_in_the_usual_forms_are_masked(string text, string masked) => Assert.Equal(masked, masker.Text(text));

    [Theory]
    [InlineData("180410-0001 和 180410-00012 重复")] // incident numbers
    [InlineData("see 261128-0042")]
    [InlineData("330109013001001 网格")] // a grid of the town
    [InlineData("330109013-0123456789abcdefghjkmnpqrs")] // an incident's id
    [InlineData("G60 高速 2018 年 4 月 10 日 K138 处")]
    [InlineData("市心北路 1381 号 2 幢 1001 室")]
    [InlineData("欠薪 12345678 元,合计 1,380,000,000 元")]
    [InlineData("浙A12345 挡住消防通道")]
    [InlineData("12345 工单 20180410123456")]
    [InlineData("打 119 了,也打 110")]
    [InlineData("30.220000, 120.250000")]
    [InlineData("高架下金城路方向积水,周边居民出行困难")]
    [InlineData("老旧小区白天停水,小区门口堵了")]
    [InlineData("物业师傅没来")]
    [InlineData("A lane is blocked 通道被占")]
    [InlineData("This is urgent, I am at the school gate")]
    [InlineData("400-123-4567 是热线")]
    public void What_is_needed_for_the_matter_stays(string text) => Assert.Equal(text, masker.Text(text));

    [Fact]
    public void An_address_loses_numbers_and_keeps_names()
    {
        Assert.Equal("王师傅修车铺 [电话 phone]", masker.Address("王师傅修车铺 13812345678"));
    }

    [Fact]
    public void A_long_text_of_what_nearly_matches_stays()
    {
        var text = string.Concat(Enumerable.Repeat("1 3 8 1 2 3 4 5 6 7 x ", 180));

        Assert.Equal(text, masker.Text(text));
    }

    [Fact]
    public void A_rule_that_cannot_be_used_is_told_at_the_start()
    {
        var rule = PrivacyFile.Default.Masks[0];

        Assert.All(PrivacyFile.Default.Masks, known => Assert.Null(Mask.WhyNot(known)));
        Assert.NotNull(Mask.WhyNot(rule with { Pattern = "(?<=a)(?<it>b)" }));
        Assert.NotNull(Mask.WhyNot(rule with { Pattern = "b" }));
    }
}
