using GovGrid.Silo.Storage;
using GovGrid.Silo.Tests.Support;

namespace GovGrid.Silo.Tests.Child;

/// <summary>Writes the state of many grains, over and over, and says each write only when it is acknowledged.</summary>
internal static class Writing
{
    public static async Task<int> Run(string directory, int writers)
    {
        await using var silo = await TestSilo.Start(new StorageOptions { DataDirectory = directory });
        await Task.WhenAll(Enumerable.Range(0, writers).Select(w => Write(silo, w)));
        return 0;
    }

    public static GrainId Grain(int writer) => GrainId.Create("note", $"writer{writer}");

    private static async Task Write(TestSilo silo, int writer)
    {
        var state = new GrainState<NoteState>();
        await silo.Storage.ReadStateAsync("note", Grain(writer), state);
        for (var n = 1; ; n++)
        {
            state.State = new NoteState { Note = new TextNote($"{n}") };
            await silo.Storage.WriteStateAsync("note", Grain(writer), state);
            await Console.Out.WriteLineAsync($"ack {writer} {n} .");
        }
    }
}
