using System.Numerics;

namespace JobMap.Opportunity.Resampling;

/// <summary>What a score is made of, as whole numbers: the parts of importance and satisfaction and what they are parts of, each respondent as often as drawn or by the weight.</summary>
internal readonly record struct RatingSums(long ImportancePart, long ImportanceWhole, long SatisfactionPart, long SatisfactionWhole)
    : ISubtractionOperators<RatingSums, RatingSums, RatingSums>
{
    public static RatingSums operator -(RatingSums left, RatingSums right) => new(
        left.ImportancePart - right.ImportancePart, left.ImportanceWhole - right.ImportanceWhole,
        left.SatisfactionPart - right.SatisfactionPart, left.SatisfactionWhole - right.SatisfactionWhole);
}
