using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Ratios;

/// <summary>Projecting a journey: the cost of an item at 100 outcomes, 8 stages and 50 touchpoints against that at ten times the outcomes and touchpoints.</summary>
internal sealed class ProjectLinearRatio : IRatio
{
    private const int Outcomes = 100;
    private const int Touchpoints = 50;
    private const int Times = 10;
    private const int WarmUps = 3;
    private const int Rounds = 15;
    private const int Projections = 40;

    public string Name => "project-linear";

    public string Peer => "the same projection at a tenth of the size, per item";

    public double Target => 0.7;

    public RatioResult Measure()
    {
        JourneyStudy small = new(Outcomes, Touchpoints);
        JourneyStudy large = new(Outcomes * Times, Touchpoints * Times);
        InProcess.WarmUp(() => _ = small.Project().Stages.Count);
        InProcess.WarmUp(() => _ = large.Project().Stages.Count);
        return Turns.Compare(
            () => InProcess.Milliseconds(Projections, () => _ = large.Project().Stages.Count) / Times,
            () => InProcess.Milliseconds(Projections * Times, () => _ = small.Project().Stages.Count),
            WarmUps, Rounds);
    }
}
