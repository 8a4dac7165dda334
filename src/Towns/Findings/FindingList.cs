namespace GovGrid.Towns.Findings;

/// <summary>Collects findings, so that all of them are told at once.</summary>
internal sealed class FindingList
{
    private readonly List<FileFinding> findings = [];

    public IReadOnlyList<FileFinding> All => findings;

    public bool Any => findings.Count > 0;

    public void Add(string file, string place, string problem) => findings.Add(new FileFinding(file, place, problem));
}
