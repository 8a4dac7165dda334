using GovGrid.LiveHub.Access;
using GovGrid.LiveHub.Accounts.Administration;
using GovGrid.LiveHub.Problems;
using GovGrid.Towns;
using GovGrid.Towns.Loading;

namespace GovGrid.LiveHub.Accounts.Provider;

/// <summary>Reads the file that says who of the identity provider may what.</summary>
internal static class ProviderMapFile
{
    private const string Schema = "provider.schema.json";

    /// <summary>Reads and checks it.</summary>
    /// <exception cref="DataFileException">Something is wrong; each finding names JSON path and expectation.</exception>
    public static ProviderMap Load(string path, ITownDirectory towns, TimeProvider wall)
    {
        var grants = new GrantRequest(new TokenRequest(towns, wall));
        return DataFile.Read<ProviderMap>(
            path, typeof(ProviderMapFile).Assembly, Schema, map => map.Grants.SelectMany((grant, index) => Check(grant, $"$.grants[{index}]", grants)));
    }

    private static IEnumerable<(string Place, string Problem)> Check(ProviderGrant grant, string place, GrantRequest grants)
    {
        if (grant.Subject is null == grant.SubjectClaim is null) return [(place, "expected either subject or subjectClaim")];
        if (GrantRequest.IsForScreens(grant.Role)) return [($"{place}.role", $"expected {GrantRequest.NoScreen}")];
        if (grant.Subject is not { } subject) return []; // whom a claim names is known when somebody comes
        try
        {
            grants.Read(new GrantBody(grant.Role, subject, grant.Unit, grant.Town), null, "");
            return [];
        }
        catch (ProblemException refused)
        {
            return refused.Problem.Faults.Select(fault => ($"{place}.{fault.Field}", $"expected {fault.Expected}"));
        }
    }
}
