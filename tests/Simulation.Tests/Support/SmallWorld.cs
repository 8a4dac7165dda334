using GovGrid.Common;
using GovGrid.Simulation.Assumptions;
using GovGrid.Simulation.Demand;
using GovGrid.Simulation.Randomness;
using GovGrid.Testing;
using GovGrid.Towns;

namespace GovGrid.Simulation.Support;

/// <summary>Plain assumptions about the people of <see cref="SmallTown"/>: nobody errs, nothing varies, unless a test changes it.</summary>
internal static class SmallWorld
{
    /// <summary>The town, with crew A on the day shift of its Monday, B on the night after it and C off.</summary>
    public static Town Town { get; } = new(SmallTown.Definition with { Rota = SmallTown.Definition.Rota with { Anchor = new(2026, 11, 2) } });

    public static WorldDefinition Definition { get; } = new(
        SmallTown.Code,
        1,
        Because(TextLanguage.En),
        new(
            Because(60.0),
            Because<IReadOnlyList<double>>([.. Enumerable.Repeat(1.0, 168)]),
            [Kind("rubbish", 0.5), Kind("fire", 0.2), Kind("stall", 0.1), Kind("order", 0.1), Kind("river", 0.1)],
            Because(Of((Channel.Hotline, 0.7), (Channel.WorkerApp, 0.3))),
            new([], 0, 0, 0, Minutes(500), [new("某处", "somewhere")]),
            new(0, Minutes(10) with { AtMost = 60 })),
        new(
            Because(Of()), new(0, Minutes(5)), new(0, Minutes(30), [0, 0, 0, 0, 1], [1, 0, 0, 0, 0]),
            new(new(Of(), Minutes(60), 1, Minutes(30)), new(Of(), new ConstantLaw(3)))),
        new(
            Always(Minutes(2)), Because(Of()), Because(0.0), new(1, 100, 60), Because(0.0),
            Always(Minutes(1)), Always(Minutes(1)), Always(Minutes(5)), Always(0.0), Because(1.0), Always(Minutes(1)), Always(UnitKey.Platform("PublicSafety")),
            Because(0.0), Always(new EmergencyAssumption(0, "119")), new(0, 2000, Minutes(2))),
        new(
            Because(Minutes(0)), Always(Minutes(1)), Because(Minutes(1)), Always(Minutes(20)), Always(new HandOverAssumption(0, UnitKey.Agency("chengguan"))), Always(0.0), Because(0.0),
            new(new Dictionary<string, double> { ["car"] = 15, ["foot"] = 3.6 }, Minutes(2), 0.3, Minutes(10)),
            new(
                Always(new ReturnAssumption(0, 1)), Always(0.0), Always(new SilenceAssumption(0, 0, Minutes(1))), Always(0.0), new(0, 0, Minutes(15)),
                new(0, Minutes(5), Minutes(10)))),
        new(
            Always(Minutes(15)), Always(Minutes(30)), Always(0.0), Because(0.0),
            new(
                Always(new ReturnAssumption(0, 1)), Always(0.0), Always(0.0), Always(0.0), Always(new JointAssumption(0, [UnitKey.Platform("PublicSafety")])),
                Always(new SuspendAssumption(0, new ConstantLaw(1), 0, Minutes(600))), Always(new ExtendAssumption(0, 0, new ConstantLaw(1))))),
        new(
            Always(Minutes(40)), Always(UnitKey.Department("water")), Always(Minutes(45)), Always(Minutes(60)),
            new(Always(new ReturnAssumption(0, 1)), Always(new HandOverAssumption(0, UnitKey.Agency("chengguan"))))),
        new(
            Always(Minutes(10)), Because(1.0), Always(Minutes(3)), Always(0.0), new(Minutes(60), 1, Minutes(20)), new(0, Minutes(60)), new(Minutes(10), Minutes(20)),
            new(1, 1, Minutes(5))),
        new(Because(0.0), Because(0.0), Because(Minutes(10))),
        new(Because(0.0), Because(0.0), Because(0.0), Because(Minutes(10))),
        [],
        Mistakes(),
        new(
            Say("no case"), Say("not here"), Say("a note"), Say("done"), Say("not done"), Say("too hard"), Say("yours"), Say("settled"),
            new(
                Say("not ours"), Say("cannot"), Say("a colleague"), Say("another kind"), Say("next door"), Say("a crowd"), Say("helped"), Say("parts"), Say("here"),
                Say("longer"), Say("yes"), Say("no"), Say("how is it"), Say("so it is"), Say("called back"), Say("is back"), Say("mind it"), Say("nothing special"))));

    /// <summary>The same people with some of their detours.</summary>
    public static WorldDefinition With(Func<WorkerDetours, WorkerDetours>? workers = null, Func<CrewDetours, CrewDetours>? crews = null) => Definition with
    {
        Workers = Definition.Workers with { Detours = workers is null ? Definition.Workers.Detours : workers(Definition.Workers.Detours) },
        Crews = Definition.Crews with { Detours = crews is null ? Definition.Crews.Detours : crews(Definition.Crews.Detours) },
    };

    /// <summary>Mistakes with their shares; no others are made.</summary>
    public static Assumed<IReadOnlyDictionary<Mistake, double>> Mistakes(params (Mistake Mistake, double Share)[] shares) =>
        Because<IReadOnlyDictionary<Mistake, double>>(shares.ToDictionary(pair => pair.Mistake, pair => pair.Share));

    /// <summary>Shares of channels; 0 for the others.</summary>
    public static IReadOnlyDictionary<Channel, double> Of(params (Channel Channel, double Share)[] shares) => shares.ToDictionary(pair => pair.Channel, pair => pair.Share);

    /// <summary>A report of rubbish or else in the n-th grid from the west.</summary>
    public static DemandReport Report(string key, double minutes, string? category = "rubbish", int grid = 0, Channel channel = Channel.Hotline) => new(
        key, SmallTown.MondayMorning.AddMinutes(minutes), channel, category, $"{category} in the street", new GeoPoint(120.005 + 0.01 * grid, 30.005));

    public static Assumed<T> Because<T>(T value) => new(value, "as the test wants it");

    public static IReadOnlyList<Case<T>> Always<T>(T value) => [new(value)];

    public static Law Minutes(double minutes) => new ConstantLaw(minutes);

    private static IReadOnlyList<LocalizedText> Say(string text) => [new(text, text)];

    private static CategoryDemand Kind(string code, double share) => new(code, share, [new(code, 1, [new($"{code}", $"{code} in the street")])]);
}
