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
        var definition = town.Definition;
        if (chain.Source(layer => layer.People?.Rota) is { } rota) definition = WithRota(definition, RotaFile.Load(rota));
        if (chain.Value(layer => layer.People?.Workers) is { } workers) definition = WithWorkers(definition, workers);
        definition = WithPosts(definition, (unit, post) => unit == UnitKey.CommandRoom
            ? post.Desks.Select(desk => CountOf(desks, EnumName.Of(desk))).FirstOrDefault(count => count is not null)
            : CountOf(units, unit.Value));
        return ReferenceEquals(definition, town.Definition) ? town : new Town(definition);
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

    // What the first crew of the old rota has, each crew of the new one has; the workers are dealt out to them in turn.
    private static TownDefinition WithRota(TownDefinition town, NamedRota rota)
    {
        var first = FirstCrew(town.Rota);
        var dealt = town.Workers.OrderBy(worker => worker.HomeGrid, StringComparer.Ordinal).ThenBy(worker => worker.Id, StringComparer.Ordinal)
            .Select((worker, index) => worker with { Crew = rota.Crews[index % rota.Crews.Count] });
        return MapPosts(town with { Rota = rota.Rota, Workers = [.. dealt] }, (unit, posts) =>
        [
            .. posts.Where(post => post.Duty.Kind is not DutyKind.Crew),
            .. rota.Crews.SelectMany(crew => posts.Where(post => post.Duty.Kind is DutyKind.Crew && post.Duty.Crew == first)
                .Select((post, index) => Clone(unit, post, new Duty(DutyKind.Crew, crew), index))),
        ]);
    }

    // Fewer are spread as evenly over their crew's grids as the many were; more begin again from its first.
    private static TownDefinition WithWorkers(TownDefinition town, int count)
    {
        var crews = town.Workers.GroupBy(worker => worker.Crew).OrderBy(crew => crew.Key, StringComparer.Ordinal).Select(crew => crew.ToArray()).ToArray();
        var workers = new List<WorkerDefinition>();
        for (var crew = 0; crew < crews.Length; crew++)
        {
            var (known, wanted) = (crews[crew], count / crews.Length + (crew < count % crews.Length ? 1 : 0));
            for (var i = 0; i < wanted; i++) workers.Add(wanted <= known.Length ? known[i * known.Length / wanted] : Again(known[i % known.Length], i / known.Length));
        }
        return town with { Workers = workers };
    }

    private static WorkerDefinition Again(WorkerDefinition worker, int round) => round == 0 ? worker : worker with { Id = $"{worker.Id}-{round + 1}" };

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

    private static string FirstCrew(Rota rota) =>
        rota.Cycle.SelectMany(day => day.Values).SelectMany(crews => crews).Order(StringComparer.Ordinal).First();
}
