using GovGrid.Common;
using GovGrid.Finding;
using GovGrid.Simulation.Randomness;
using GovGrid.Simulation.World.Kept;
using GovGrid.Towns;

namespace GovGrid.Simulation.World;

/// <summary>Who comes and goes when, by rota and calendar: posts sign on and off, grid workers go on and off duty, and both have breaks.</summary>
internal sealed class DutyRoster(Scene scene, Walkers walkers, Positions positions)
{
    private readonly Breaks breaks = new(scene);
    private readonly RestingPost[] posts = [.. scene.Town.StaffedUnits.SelectMany(unit => scene.Town.FindPosts(unit)!.Select(post => new RestingPost(scene, unit, post)))];
    private readonly Duty[] duties =
    [
        .. scene.Town.StaffedUnits.SelectMany(unit => scene.Town.FindPosts(unit)!).Select(post => post.Duty).Concat(walkers.All.Select(walker => walker.Duty)).Distinct(),
    ];

    private readonly SortedSet<(DateTimeOffset At, string Worker)> comings = [];
    private IResting[]? resting; // those who take breaks at all
    private OperationKind? operation;

    /// <summary>Brings everybody to where the rota wants them now, and goes on with the rota.</summary>
    public async Task Begin()
    {
        await LookUpOperation();
        foreach (var walker in walkers.All)
        {
            var view = await scene.GrainOf(walker).Get();
            if (view.OnDuty) Present(walker, view.Point);
        }
        foreach (var person in Resting) await breaks.Resume(person, scene.Deeds.Now);
        Turn(scene.Deeds.Now, spread: false);
    }

    /// <summary>Goes on with everybody where they were, and with the rota.</summary>
    public async Task GoOn(KeptPeople kept)
    {
        var now = scene.Deeds.Now;
        await LookUpOperation();
        scene.Attendance.Know(now, kept.Away);
        foreach (var walker in walkers.All)
            if (kept.Walkers.GetValueOrDefault(walker.Worker.Id) is { } known)
            {
                walker.Begin(known);
                positions.GoOn(walker, known.Position);
            }
        foreach (var (worker, at) in kept.Comings)
            if (walkers.Find(worker) is { } walker)
                ComeAt(walker, at);
        foreach (var person in Resting) breaks.GoOn(person, now, kept.Breaks.FirstOrDefault(begun => begun.Person == person.Id));
        Turn(now, spread: false);
    }

    /// <summary>What of it no grain knows.</summary>
    /// <param name="chance">Which chance has led here.</param>
    public KeptPeople Keep(string chance)
    {
        var now = scene.Deeds.Now;
        return new KeptPeople(
            chance,
            walkers.All.ToDictionary(walker => walker.Worker.Id, walker => walker.Keep(positions.NextOf(walker.Worker.Id), now)),
            scene.Attendance.AwayAt(now), breaks.Begun, [.. comings.Select(coming => new KeptComing(coming.Worker, coming.At))]);
    }

    /// <summary>Fills the posts of some units again; a post that is filled stays so.</summary>
    public async Task SignOn(IEnumerable<UnitKey> units)
    {
        foreach (var unit in units)
            foreach (var post in scene.Town.FindPosts(unit) ?? [])
                if (IsFilled(post, scene.Deeds.Now))
                    await scene.Deeds.Grains.GetUnit(scene.Town.Code, unit).SignOn(post.Id);
    }

    /// <summary>A worker has come on duty or left, as the worker itself tells.</summary>
    public void Changed(string worker, bool onDuty)
    {
        if (walkers.Find(worker) is not { } walker || walker.OnDuty == onDuty) return;
        if (onDuty) Present(walker, null);
        else walker.End();
    }

    /// <summary>The town is in an operation, or with null no longer: crews on standby come in, and nobody patrols where it says so.</summary>
    public void Raised(OperationKind? raised)
    {
        if (raised?.Code == operation?.Code) return;
        operation = raised;
        foreach (var walker in walkers.All)
        {
            walker.Patrols = raised?.SuspendsPatrol is not true;
            TurnWorker(walker, scene.Deeds.Now, spread: true);
        }
    }

    // At a change of shift, and at each later one.
    private void Turn(DateTimeOffset at, bool spread)
    {
        foreach (var post in posts) scene.Deeds.At(at, "fill a post", () => Fill(post, at));
        foreach (var walker in walkers.All) TurnWorker(walker, at, spread);
        if (spread)
            foreach (var person in Resting)
                breaks.Plan(person, at);
        var next = duties.Select(duty => scene.Town.NextDutyChange(duty, at)).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
        if (next == DateTimeOffset.MaxValue) return;
        scene.Deeds.At(next, "change shifts", () =>
        {
            Turn(next, spread: true);
            return Task.CompletedTask;
        });
    }

    private Task Fill(RestingPost place, DateTimeOffset at) =>
        IsFilled(place.Post, at) ? place.Unit.SignOn(place.Id) : place.Unit.SignOff(place.Id);

    private bool IsFilled(Post post, DateTimeOffset at) => scene.Attendance.IsThere(post, at) && !breaks.IsResting(post.Id);

    private IResting[] Resting => resting ??=
    [
        .. walkers.All.Select(walker => new RestingWorker(scene, walker, GoOn)).Concat<IResting>(posts).Where(person => person.Breaks.Count > 0),
    ];

    private void TurnWorker(Walker walker, DateTimeOffset at, bool spread)
    {
        var works = Works(walker, at);
        if (works == walker.OnDuty || (works && breaks.IsResting(walker.Worker.Id))) return;
        if (works) PlanShift(walker, at, spread);
        else PlanEnd(walker, at);
    }

    private void PlanEnd(Walker walker, DateTimeOffset at) => scene.Deeds.At(at, "end a shift", () => Leave(walker));

    private void PlanShift(Walker walker, DateTimeOffset at, bool spread)
    {
        var stream = scene.Streams.Of(Purpose.Punctuality, walker.Worker.Id, at.UtcTicks / TimeSpan.TicksPerMinute);
        if (spread) ComeAt(walker, at + stream.Minutes(scene.Assumed.Workers.Punctuality.Value));
        else if (!comings.Any(coming => coming.Worker == walker.Worker.Id)) ComeAt(walker, at);
    }

    private void ComeAt(Walker walker, DateTimeOffset when)
    {
        comings.Add((when, walker.Worker.Id));
        scene.Deeds.At(when, "begin a shift", () =>
        {
            comings.Remove((when, walker.Worker.Id));
            return Come(walker, HomeOf(walker));
        });
    }

    private async Task LookUpOperation()
    {
        if (await scene.Deeds.Grains.GetTown(scene.Town.Code).GetOperation() is not { } raised) return;
        operation = scene.Town.FindOperation(raised.Kind);
        foreach (var walker in walkers.All) walker.Patrols = operation?.SuspendsPatrol is not true;
    }

    private bool Works(Walker walker, DateTimeOffset at) => scene.Town.IsOnDuty(walker.Duty, at)
        ? scene.Attendance.IsThere(walker.Worker, at)
        : operation?.CallsInCrews.Contains(walker.Worker.Crew) is true;

    private async Task Come(Walker walker, GeoPoint at)
    {
        var outcome = await scene.GrainOf(walker).GoOnDuty(at);
        if (outcome.Worker.OnDuty && !walker.OnDuty) Present(walker, outcome.Worker.Point ?? at);
    }

    // After a break from where it was, or while still finishing what was in hand; not where the shift is over.
    private Task GoOn(Walker walker) => Works(walker, scene.Deeds.Now) ? Come(walker, walker.PointAt(scene.Deeds.Now)) : Task.CompletedTask;

    // With an incident in hand the worker leaves after it; until then the phone goes on reporting.
    private async Task Leave(Walker walker)
    {
        var outcome = await scene.GrainOf(walker).GoOffDuty();
        if (!outcome.Worker.OnDuty) walker.End();
    }

    private void Present(Walker walker, GeoPoint? at)
    {
        walker.Begin(at ?? HomeOf(walker), scene.Deeds.Now);
        positions.Follow(walker);
    }

    private GeoPoint HomeOf(Walker walker) => walker.Worker.Start ?? scene.Town.FindGrid(walker.Worker.HomeGrid)!.Centre;
}
