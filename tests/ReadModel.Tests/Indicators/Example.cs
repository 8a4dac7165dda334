using GovGrid.ReadModel.Tests.Support;

namespace GovGrid.ReadModel.Tests.Indicators;

/// <summary>Thirty incidents of a day that begins on Monday at 09:00, worked out by hand. Minutes count from there; the day ends at 1440.</summary>
internal static class Example
{
    public const int End = 1440;

    // rep, acc: reported, accepted. due: to be resolved by then, and after a slash, to be closed by then. unit: from > to; find is a worker's
    // own. The handler is on the scene at scene and resolves at done; is sent back at back and resolves again at again. stars: the rating.
    // detours: suspended from-until, due then, the handler on the scene again; from- without an end: still standing. extended at, due then.
    // returned at: the first unit sent it back, and the second has it from then; without, it was handed over at once. reopened at, due then, and
    // where it came to that, resolved at done and closed again.
    private const string Table =
        """
        id | channel    | category    | grid | rep  | acc  | due     | unit                     | handler     | scene | done | back | again | closed | stars | detours
        01 | hotline    | order       | 0    | 0    | 10   | 130     | PublicSafety             | safety-1    | 30    | 100  | -    | -     | 120    | 5     | -
        02 | hotline    | order       | 0    | 10   | 20   | 140     | PublicSafety             | safety-1    | 50    | 260  | -    | -     | 310    | 3     | suspended 60-120 due 200
        03 | petition   | order       | 1    | 20   | 30   | 150     | PublicSafety             | safety-1    | 80    | 120  | 130  | 150   | 180    | 4     | -
        04 | petition   | order       | 1    | 30   | 60   | 180     | PublicSafety             | safety-1    | 80    | 170  | 175  | 240   | 270    | -     | -
        05 | grievance  | order       | 2    | 40   | 50   | 170     | PublicSafety>chengguan   | chengguan-1 | 110   | 160  | -    | -     | 340    | -     | -
        06 | hotline    | order       | 2    | 60   | 80   | 400     | PublicSafety             | safety-1    | 100   | -    | -    | -     | -      | -     | -
        07 | hotline    | order       | 3    | 100  | 120  | 2000    | PublicSafety             | safety-1    | 1495  | 1500 | -    | -     | 1510   | 5     | -
        08 | hotline    | stall       | 0    | 0    | 0    | 240     | chengguan                | chengguan-1 | 20    | 300  | -    | -     | 340    | 5     | suspended 30-130 due 340
        09 | public-app | stall       | 0    | 30   | 60   | 300/310 | chengguan                | chengguan-1 | 60    | 290  | -    | -     | 330    | 2     | -
        10 | public-app | stall       | 1    | 60   | 60   | 300     | chengguan                | chengguan-1 | 150   | 200  | -    | -     | -      | -     | -
        11 | public-app | stall/night | 1    | 120  | 120  | 360     | chengguan                | chengguan-1 | 180   | 600  | -    | -     | 720    | 1     | -
        12 | kiosk      | stall       | 2    | 200  | 240  | 480     | chengguan                | -           | -     | -    | -    | -     | -      | -     | suspended 960-
        13 | kiosk      | stall       | 2    | 300  | 300  | 540     | chengguan                | chengguan-1 | 310   | 400  | 420  | 1500  | 1520   | 1     | -
        14 | hotline    | stall       | 3    | 400  | 400  | 640     | LawEnforcement>chengguan | chengguan-1 | 420   | 500  | -    | -     | 520    | -     | returned 410
        15 | worker-app | rubbish     | 0    | 0    | 0    | 240     | find                     | w1          | 0     | 10   | -    | -     | 15     | -     | -
        16 | worker-app | rubbish     | 0    | 100  | 100  | 340     | find                     | w1          | 100   | 130  | -    | -     | 160    | -     | reopened 200 due 510
        17 | public-app | rubbish     | 1    | 200  | 210  | 450     | grid                     | w2          | 240   | 600  | -    | -     | 620    | 4     | extended 400 due 700
        18 | public-app | rubbish     | 1    | 300  | 320  | 560     | grid                     | w2          | 400   | 680  | -    | -     | 700    | -     | -
        19 | public-app | rubbish     | 2    | 400  | 420  | 630/640 | grid                     | w3          | 450   | 600  | -    | -     | 640    | 5     | -
        20 | hotline    | fire        | 2    | 500  | 500  | 740     | grid                     | w3          | 510   | 560  | -    | -     | 580    | -     | reopened 700 due 940 done 800 closed 860
        21 | hotline    | fire/lane   | 3    | 600  | 600  | 840     | grid                     | w3          | 620   | 700  | 720  | 800   | 840    | 3     | -
        22 | hotline    | fire        | 3    | 740  | 740  | 940     | grid                     | w1          | 750   | -    | -    | -     | -      | -     | -
        23 | worker-app | fire        | 0    | 1430 | 1435 | 1675    | grid                     | -           | -     | -    | -    | -     | -      | -     | -
        24 | petition   | river       | 3    | 100  | 120  | 1320    | county>water             | water-1     | 400   | 1000 | -    | -     | 1100   | 4     | -
        25 | hotline    | river       | -    | 200  | 240  | 840     | county                   | -           | -     | -    | -    | -     | -      | -     | -
        26 | hotline    | order       | -    | 300  | 330  | 1000    | PublicSafety>county      | -           | -     | -    | -    | -     | -      | -     | suspended 500-
        27 | hotline    | -           | -    | 0    | -    | -       | -                        | -           | -     | -    | -    | -     | -      | -     | refused 10
        28 | public-app | stall       | 0    | 50   | 55   | -       | -                        | -           | -     | -    | -    | -     | -      | -     | merged 60
        29 | public-app | rubbish     | 1    | 500  | -    | -       | -                        | -           | -     | -    | -    | -     | -      | -     | withdrawn 510
        30 | hotline    | order       | 2    | 900  | -    | -       | -                        | -           | -     | -    | -    | -     | -      | -     | -
        31 | hotline    | order       | 0    | -1   | 0    | 120     | PublicSafety             | safety-1    | 10    | 20   | -    | -     | 30     | 5     | -
        32 | hotline    | order       | 0    | 1440 | 1440 | 1560    | PublicSafety             | safety-1    | 1450  | 1460 | -    | -     | 1470   | 5     | -
        """;

    /// <summary>The thirty, and two that were reported the minute before and the minute after.</summary>
    public static IReadOnlyList<History> Histories { get; } = [.. Table.Split('\n').Skip(1).Select(line => new ExampleRow(line).ToHistory())];
}
