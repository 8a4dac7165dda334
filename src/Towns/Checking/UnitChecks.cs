using GovGrid.People;
using GovGrid.Towns.Faults;
using GovGrid.Towns.Files;

namespace GovGrid.Towns.Checking;

/// <summary>Units of the town and their posts.</summary>
internal static class UnitChecks
{
    public static void Run(FolderContent files, FaultList faults)
    {
        var town = files.Town;
        Unique.Check(TownFiles.Town, town.Vehicles.Select((vehicle, i) => (vehicle.Code, $"$.vehicles[{i}].code")), "a code", faults);
        Unique.Check(TownFiles.Town, town.Platforms.Select((platform, i) => (platform.Code, $"$.platforms[{i}].code")), "a code", faults);
        Unique.Check(TownFiles.Town, town.Agencies.Select((agency, i) => (agency.Id, $"$.agencies[{i}].id")), "an id", faults);
        Unique.Check(TownFiles.Town, town.County.Departments.Select((department, i) => (department.Id, $"$.county.departments[{i}].id")), "an id", faults);
        Agencies(town, faults);
        Desks(town.CommandRoom, faults);
        Posts(files, faults);
    }

    private static void Agencies(TownJson town, FaultList faults)
    {
        var platforms = town.Platforms.Select(platform => platform.Code).ToHashSet();
        for (var i = 0; i < town.Agencies.Count; i++)
            for (var j = 0; j < town.Agencies[i].Platforms.Count; j++)
                Known.Check(TownFiles.Town, $"$.agencies[{i}].platforms[{j}]", town.Agencies[i].Platforms[j], platforms, "platforms", faults);
    }

    private static void Desks(CommandRoomDefinition room, FaultList faults)
    {
        foreach (var desk in Enum.GetValues<Desk>().Where(desk => desk is not Desk.Lead && room.Posts.All(post => !post.Desks.Contains(desk))))
            faults.Add(TownFiles.Town, "$.commandRoom.posts", $"expected a post with the desk {desk}, found none");
        if (room.Posts.All(post => post.Role is not Role.ShiftLeader))
            faults.Add(TownFiles.Town, "$.commandRoom.posts", "expected a shift leader, who decides what was returned too often, found none");
    }

    private static void Posts(FolderContent files, FaultList faults)
    {
        var posts = Placed(files.Town).ToList();
        var ids = posts.Select(post => (post.Post.Id, $"{TownFiles.Town} {post.Location}.id"))
            .Concat(files.Workers.Select(worker => (worker.Worker.Id, $"{TownFiles.Workers} {worker.Row.LocationOf("id")}")));
        Unique.Check(TownFiles.Town, ids, "an id, among posts and workers,", faults);
        var crews = RotaChecks.Crews(files.Town.Rota);
        foreach (var (post, place, roles) in posts)
        {
            Duty(post.Duty, $"{place}.duty", crews, faults);
            if (!roles.Contains(post.Role))
                faults.Add(TownFiles.Town, $"{place}.role", $"expected one of {string.Join(", ", roles)}, found {post.Role}");
            if (post.Desks.Count > 0 != (post.Role == Role.Operator))
                faults.Add(TownFiles.Town, $"{place}.desks", $"expected desks for an operator and for nobody else, found {post.Desks.Count} for {post.Role}");
        }
    }

    private static void Duty(Duty duty, string place, IReadOnlyCollection<string> crews, FaultList faults)
    {
        if (duty.Kind == DutyKind.Crew)
            Known.Check(TownFiles.Town, $"{place}.crew", duty.Crew ?? "", crews, "crews of the rota", faults);
        else if (duty.Crew is not null)
            faults.Add(TownFiles.Town, $"{place}.crew", $"expected no crew for {duty.Kind}, found \"{duty.Crew}\"");
    }

    private static IEnumerable<(Post Post, string Location, Role[] Roles)> Placed(TownJson town) =>
        In(town.CommandRoom.Posts, "$.commandRoom", Role.Operator, Role.ShiftLeader, Role.CommandRoomHead)
            .Concat(town.Platforms.SelectMany((platform, i) => In(platform.Posts, $"$.platforms[{i}]", Role.PlatformOfficer)))
            .Concat(town.Agencies.SelectMany((agency, i) => In(agency.Posts, $"$.agencies[{i}]", Role.AgencyOfficer)))
            .Concat(town.County.Departments.SelectMany((department, i) => In(department.Posts, $"$.county.departments[{i}]", Role.CountyOfficer)));

    private static IEnumerable<(Post, string, Role[])> In(IReadOnlyList<Post> posts, string unit, params Role[] roles) =>
        posts.Select((post, i) => (post, $"{unit}.posts[{i}]", roles));
}
