namespace GovGrid.Simulation.Studies;

/// <summary>Finds figures in the list of a study.</summary>
internal static class FigureList
{
    /// <summary>The place of a figure's path; -1 where it is not in the list.</summary>
    public static int IndexOf(this IReadOnlyList<string> figures, string path)
    {
        for (var i = 0; i < figures.Count; i++)
            if (figures[i] == path)
                return i;
        return -1;
    }
}
