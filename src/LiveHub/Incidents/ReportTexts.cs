using GovGrid.LiveHub.Addresses;
using GovGrid.LiveHub.Requests;

namespace GovGrid.LiveHub.Incidents;

/// <summary>Checks the texts of a report.</summary>
internal static class ReportTexts
{
    private const int LongestDescription = 4000;
    private const int LongestNumber = 40;

    /// <summary>Notes what is wrong with them.</summary>
    /// <param name="body">The report.</param>
    /// <param name="faults">Where that is noted.</param>
    /// <param name="isDraft">Whether the report is not written to its end yet.</param>
    public static void Check(ReportBody body, FieldFaults faults, bool isDraft)
    {
        faults.Check("description", body.Description, LongestDescription, required: !isDraft);
        faults.Check("address", body.Address, PlaceFinder.LongestAddress, required: body.Address is not null && !isDraft);
        faults.Check("reporter.name", body.Reporter?.Name, 100, required: false);
        faults.Check("reporter.phone", body.Reporter?.Phone, 30, required: false);
        faults.Check("external.number", body.External?.Number, LongestNumber, required: body.External is not null && !isDraft);
        faults.CheckReferences("attachments", body.Attachments);
        faults.Check("channel", body.Channel, 100, required: false);
        faults.Check("category", body.Category, 100, required: false);
    }
}
