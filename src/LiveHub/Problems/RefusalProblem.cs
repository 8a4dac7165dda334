using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.LiveHub.Problems;

/// <summary>Turns refusals of grains into HTTP; the one place that does.</summary>
public static class RefusalProblem
{
    /// <summary>The problem of a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="incident">The incident as it stands, where the refusal is about one.</param>
    public static ApiProblem Of(Refusal refusal, IncidentState? incident = null)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new ApiProblem(Status(refusal.Code), Name(refusal.Code), refusal.Detail) { Incident = incident };
    }

    /// <summary>The code in JSON.</summary>
    internal static string Name(RefusalCode code) => JsonNamingPolicy.CamelCase.ConvertName(code.ToString());

    private static int Status(RefusalCode code) => code switch
    {
        RefusalCode.NotFound => StatusCodes.Status404NotFound,
        RefusalCode.NotAllowed or RefusalCode.HandlerMayNotVerify or RefusalCode.LeaderDecides => StatusCodes.Status403Forbidden,
        RefusalCode.StaleVersion => StatusCodes.Status412PreconditionFailed,
        RefusalCode.KeyReused => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.UnknownCategory or RefusalCode.UnknownUnit or RefusalCode.UnknownWorker or RefusalCode.BadSeverity or RefusalCode.BadText
            or RefusalCode.EvidenceMissing or RefusalCode.OutOfRange or RefusalCode.BadMerge or RefusalCode.BadLink => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status409Conflict,
    };
}
