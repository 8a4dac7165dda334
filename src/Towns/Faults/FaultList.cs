namespace GovGrid.Towns.Faults;

/// <summary>Collects faults, so that all of them are told at once.</summary>
internal sealed class FaultList
{
    private readonly List<FileFault> faults = [];

    public IReadOnlyList<FileFault> All => faults;

    public bool Any => faults.Count > 0;

    public void Add(string file, string place, string problem) => faults.Add(new FileFault(file, place, problem));
}
