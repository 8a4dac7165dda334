using System.Text;

namespace GovGrid.LiveHub.Tests.Privacy;

public sealed class SqliteLeakTests : LeakContract
{
    protected override string[] Settings => [];

    protected override Task<IReadOnlyList<string>> Found(string data, string mark)
    {
        string[] files = Directory.GetFiles(data, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("govgrid.db", StringComparison.Ordinal));
        byte[][] forms = [Encoding.UTF8.GetBytes(mark), Encoding.Unicode.GetBytes(mark), "13812345678"u8.ToArray()];
        return Task.FromResult<IReadOnlyList<string>>([.. files.Where(file => forms.Any(form => File.ReadAllBytes(file).AsSpan().IndexOf(form) >= 0))]);
    }
}
