using JobMap.Opportunity.Resampling;

namespace JobMap.Tests.Samples;

/// <summary>Resampled scores in one array, row after row.</summary>
internal sealed class HeldScores(double[] rows, int outcomes) : ResampledScores
{
    public override int Outcomes => outcomes;

    public override int Resamples => rows.Length / outcomes;

    /// <summary>All rows of another source.</summary>
    public static double[] Of(ResampledScores scores)
    {
        List<double> held = [];
        scores.ForEachBlock(block => held.AddRange(block.ToArray()));
        return [.. held];
    }

    protected override void Fill(int first, Span<double> block) => rows.AsSpan(first * outcomes, block.Length).CopyTo(block);
}
