using JobMap.Coverage;
using JobMap.Opportunity;

OpportunityDefinition[] defs = [OpportunityDefinition.UlwickTopTwoBox, OpportunityDefinition.Unfloored, OpportunityDefinition.Gap, OpportunityDefinition.Olsen];
int[] sizes = [30, 60, 120, 180, 270, 400, 600, 1000];
foreach (int n in sizes)
{
    long t = System.Diagnostics.Stopwatch.GetTimestamp();
    Misses[][] rows = new Misses[Population.All.Count][];
    Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => rows[i] = ClosedFormCoverage.Of(Population.All[i], n, defs, 0.95));
    for (int d = 0; d < defs.Length; d++)
    {
        var good = rows.Select((r, i) => (r: r[d], p: Population.All[i])).Where(x => x.p.LeastExpected(n) >= 5).ToArray();
        if (good.Length == 0) continue;
        Console.WriteLine($"{n} {defs[d]} cells {good.Length} keep {good.Count(x => x.r.Keeps)} cov {good.Min(x => x.r.Covered):P2}..{good.Max(x => x.r.Covered):P2} worst {good.Max(x => x.r.Worst):P2}");
        foreach (var x in good.Where(x => !x.r.Keeps)) Console.WriteLine($"   {x.p} cov {x.r.Covered:P2} below {x.r.Below:P2} above {x.r.Above:P2}");
        var bad = rows.Select((r, i) => (r: r[d], p: Population.All[i])).Where(x => x.p.LeastExpected(n) < 5).ToArray();
        if (bad.Length > 0) Console.WriteLine($"     under5 {bad.Length} keep {bad.Count(x => x.r.Keeps)} cov {bad.Min(x => x.r.Covered):P2}..{bad.Max(x => x.r.Covered):P2} worst {bad.Max(x => x.r.Worst):P2}");
    }
    Console.WriteLine($"t {System.Diagnostics.Stopwatch.GetElapsedTime(t)}");
}
