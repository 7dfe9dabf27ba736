using System.Runtime.CompilerServices;
using JobMap.Opportunity.Estimates;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>The score of one need by any definition, from respondents who count as often as drawn, or by their weights.</summary>
internal sealed class RespondentScore
{
    private readonly OpportunityDefinition _definition;
    private readonly bool _pairwise;
    private readonly double _steps;

    /// <summary>What each code adds to its part: the steps above the least for a mean, 1 in the top box for a share.</summary>
    private readonly long[] _parts;

    public RespondentScore(RatingScale scale, OpportunityOptions options)
    {
        _definition = options.Definition;
        _pairwise = options.Missing != MissingAnswers.AvailableCase;
        _steps = _definition.UsesMeans ? scale.Points - 1 : 1;
        _parts = [.. Enumerable.Range(0, scale.Points + 1).Select(code => _definition.UsesMeans ? Math.Max(0L, code - 1) : code > scale.Points - scale.TopBoxes ? 1 : 0)];
    }

    /// <summary>The sums of all respondents.</summary>
    /// <param name="columns">Their answers.</param>
    /// <param name="weights">How often, or by what weight in whole numbers, each counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RatingSums SumsOf(RatingColumns columns, ReadOnlySpan<long> weights)
    {
        ReadOnlySpan<byte> importance = columns.Importance.AsSpan(0, weights.Length);
        ReadOnlySpan<byte> satisfaction = columns.Satisfaction.AsSpan(0, weights.Length);
        (long importancePart, long importanceWhole, long satisfactionPart, long satisfactionWhole) = (0, 0, 0, 0);
        for (int r = 0; r < weights.Length; r++)
        {
            if (weights[r] != 0)
            {
                RatingSums one = SumsOf(importance[r], satisfaction[r], weights[r]);
                checked
                {
                    importancePart += one.ImportancePart;
                    importanceWhole += one.ImportanceWhole;
                    satisfactionPart += one.SatisfactionPart;
                    satisfactionWhole += one.SatisfactionWhole;
                }
            }
        }

        return new RatingSums(importancePart, importanceWhole, satisfactionPart, satisfactionWhole);
    }

    /// <summary>What one respondent adds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RatingSums SumsOf(byte importance, byte satisfaction, long weight) => _pairwise && (importance == 0 || satisfaction == 0) ? default : new RatingSums(
        _parts[importance] * weight, importance > 0 ? weight : 0, _parts[satisfaction] * weight, satisfaction > 0 ? weight : 0);

    /// <summary>The score; where nobody who counts rated one of the two, the least there is.</summary>
    public double Of(RatingSums sums) => SharesOf(sums) is { } shares ? _definition.PointOf(shares) : _definition.Minimum;

    /// <summary>Importance and satisfaction; null where nobody who counts rated one of the two.</summary>
    public PairedShares? SharesOf(RatingSums sums) => sums.ImportanceWhole == 0 || sums.SatisfactionWhole == 0 ? null
        : new PairedShares(sums.ImportancePart, sums.ImportanceWhole * _steps, sums.SatisfactionPart, sums.SatisfactionWhole * _steps);
}
