using GovGrid.LiveHub.Audit;

namespace GovGrid.LiveHub.Tests.Requests;

/// <summary>What is an incident's id or number, and what only looks like one.</summary>
public sealed class IncidentNameTests
{
    private const string Id = "330109013-0123456789abcdefghjkmnpqrs";

    [Theory]
    [InlineData(Id, true)]
    [InlineData("330109-0001", true)]
    [InlineData("330109-000123456", true)]
    [InlineData(Id + "\n", false)]
    [InlineData("330109-0001\n", false)]
    [InlineData("330109-٠٠٠١", false)]
    [InlineData("330109013-illuillouilloiluuiloiluilu", false)] // letters that no id has
    [InlineData("330109-000", false)]
    [InlineData("13800138000", false)]
    public void What_is_no_id_or_number_of_ours_stays_out_of_the_audit(string text, bool isOne) => Assert.Equal(isOne ? text : "", AuditTargets.Incident(text));
}
