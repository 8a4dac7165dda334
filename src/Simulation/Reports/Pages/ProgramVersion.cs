using System.Reflection;

namespace GovGrid.Simulation.Reports.Pages;

/// <summary>Which GovGrid made a report.</summary>
internal static class ProgramVersion
{
    private const int ShortHash = 10;

    /// <summary>Its version, with the beginning of its sources' hash where the build knew it.</summary>
    public static string Text { get; } = Short(
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? typeof(ProgramVersion).Assembly.GetName().Version!.ToString());

    private static string Short(string version) => version.Split('+') is [var number, { Length: > ShortHash } hash] ? $"{number}+{hash[..ShortHash]}" : version;
}
