using GovGrid.Common;
using GovGrid.Simulation.Scenarios.Rotas;
using GovGrid.Towns;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Loading;

namespace GovGrid.Simulation.Scenarios;

/// <summary>Puts other people into a town: another rota, more or fewer workers, posts at desks and in units.</summary>
internal static class Staffing
{
    /// <summary>The town as the scenario staffs it.</summary>
    /// <exception cref="DataFileException">A unit or desk is not the town's.</exception>
    public static Town Apply(Town town, ScenarioChain chain, string path)
    {
        var (desks, units) = (chain.Counts(people => people.Desks), chain.Counts(people => people.Units));
        var faults = Unknown(town, desks, units).ToList();
        if (faults.Count > 0) throw new DataFileException(path, faults);
        if (chain.Source(layer => layer.People?.Rota) is { } rota) town = WithRota(town, RotaFile.Load(rota));
        if (chain.Value(layer => layer.People?.Workers) is { } workers && workers != town.Definition.Workers.Count)
            town = new Town(town.Definition with { Workers = EvenWorkers.Of(town, workers) });
        return desks.Count + units.Count == 0 ? town : new Town(WithPosts(town.Definition, (unit, post) => unit == UnitKey.CommandRoom
            ? post.Desks.Select(desk => CountOf(desks, EnumName.Of(desk))).FirstOrDefault(count => count is not null)
            : CountOf(units, unit.Value)));
    }

    private static int? CountOf(IReadOnlyDictionary<string, (int Value, string File)> counts, string key) => counts.TryGetValue(key, out var count) ? count.Value : null;

    private static IEnumerable<FileFault> Unknown(
        Town town, IReadOnlyDictionary<string, (int Value, string File)> desks, IReadOnlyDictionary<string, (int Value, string File)> units)
    {
        var known = town.Definition.CommandRoom.Posts.SelectMany(post => post.Desks).Select(EnumName.Of).Distinct().ToArray();
        foreach (var (desk, (_, file)) in desks.Where(desk => !known.Contains(desk.Key)))
            yield return new FileFault(Path.GetFileName(file), $"$.people.desks.{desk}", $"expected one of {string.Join(", ", known)}");
        var staffed = town.StaffedUnits.Where(unit => unit != UnitKey.CommandRoom && town.FindPosts(unit) is { Count: > 0 }).Select(unit => unit.Value).ToArray();
        foreach (var (unit, (_, file)) in units.Where(unit => !staffed.Contains(unit.Key)))
            yield return new FileFault(Path.GetFileName(file), $"$.people.units['{unit}']", $"expected a unit with posts: {string.Join(", ", staffed)}");
    }

    // What the first crew of the old rota has, each crew of the new one has. Crews that are called as the old ones stay as they are.
    private static Town WithRota(Town town, NamedRota rota)
    {
        var old = town.Definition.Rota.Cycle.SelectMany(day => day.Values).SelectMany(crews => crews).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (old.SequenceEqual(rota.Crews)) return new Town(town.Definition with { Rota = rota.Rota });
        return new Town(MapPosts(town.Definition with { Rota = rota.Rota, Workers = EvenWorkers.InCrews(town, rota.Crews) }, (unit, posts) =>
        [
            .. posts.Where(post => post.Duty.Kind is not DutyKind.Crew),
            .. rota.Crews.SelectMany(crew => posts.Where(post => post.Duty.Kind is DutyKind.Crew && post.Duty.Crew == old[0])
                .Select((post, index) => Clone(unit, post, new Duty(DutyKind.Crew, crew), index))),
        ]));
    }

    private static TownDefinition WithPosts(TownDefinition town, Func<UnitKey, Post, int?> wanted) => MapPosts(town, (unit, posts) =>
    [
        .. posts.GroupBy(post => (post.Role, post.Duty, Desks: string.Join(' ', post.Desks))).SelectMany(group => wanted(unit, group.First()) is { } count
            ? Enumerable.Range(0, count).Select(index => group.ElementAtOrDefault(index) ?? Clone(unit, group.First(), group.Key.Duty, index))
            : group),
    ]);

    private static Post Clone(UnitKey unit, Post post, Duty duty, int index)
    {
        var name = unit == UnitKey.CommandRoom ? post.Desks.Count > 0 ? EnumName.Of(post.Desks[0]) : EnumName.Of(post.Role).ToLowerInvariant() : unit.Name.ToLowerInvariant();
        return post with { Id = $"{name}-{(duty.Crew ?? EnumName.Of(duty.Kind)).ToLowerInvariant()}{index + 1}", Duty = duty };
    }

    private static TownDefinition MapPosts(TownDefinition town, Func<UnitKey, IReadOnlyList<Post>, IReadOnlyList<Post>> map) => town with
    {
        CommandRoom = new CommandRoomDefinition(map(UnitKey.CommandRoom, town.CommandRoom.Posts)),
        Platforms = [.. town.Platforms.Select(platform => platform with { Posts = map(UnitKey.Platform(platform.Code), platform.Posts) })],
        Agencies = [.. town.Agencies.Select(agency => agency with { Posts = map(UnitKey.Agency(agency.Id), agency.Posts) })],
        County = town.County with
        {
            Departments = [.. town.County.Departments.Select(department => department with { Posts = map(UnitKey.Department(department.Id), department.Posts) })],
        },
    };
}
