using JobMap.Diagnostics;

namespace JobMap.Opportunity.Comparisons;

/// <summary>One run of a comparison: refuse what cannot be compared, take the differences, correct over all of them.</summary>
internal static class ComparisonRun
{
    /// <summary>Sides of one comparison, in pairs. The terms of all are held against those of the first.</summary>
    /// <param name="pairs">At least one pair.</param>
    /// <param name="covariances">How the estimates of a need vary together; null for independent groups.</param>
    /// <param name="options">The choices.</param>
    public static JobMapResult<OpportunityComparison> Of(
        IReadOnlyList<(ComparisonSide A, ComparisonSide B)> pairs, Func<NeedId, EstimateCovariances?>? covariances, ComparisonOptions options)
    {
        (ComparisonSide first, ComparisonSide second) = pairs[0];
        Diagnostic[] refusals = [.. ComparisonChecks.Refusals(first.Name, first.Terms, second.Name, second.Terms)];
        if (refusals.Length > 0)
        {
            return JobMapResult<OpportunityComparison>.Failure(refusals);
        }

        double level = first.Analysis.Options.Level;
        OpportunityDifference[] single = [.. pairs.SelectMany(pair => NeedsOf(pair.A, pair.B).Select(need => Compare(need, pair.A, pair.B, covariances, level)))];
        IReadOnlyList<OpportunityDifference> differences = DifferenceTests.Corrected(single, options, level);
        Diagnostic[] diagnostics = [.. ComparisonChecks.Wordings(first, second), .. ComparisonChecks.Doubts(differences)];
        ComparisonDesign design = covariances is null ? ComparisonDesign.Independent : ComparisonDesign.Paired;
        return JobMapResult<OpportunityComparison>.Success(new OpportunityComparison(first.Analysis, design, options, differences, diagnostics), diagnostics);
    }

    /// <summary>The outcomes of a in the order of its map, then those that only b has.</summary>
    private static IEnumerable<Need> NeedsOf(ComparisonSide a, ComparisonSide b) =>
        [.. a.Needs, .. b.Needs.Where(need => a.ScoreOf(need.Id) is null)];

    private static OpportunityDifference Compare(Need need, ComparisonSide a, ComparisonSide b, Func<NeedId, EstimateCovariances?>? covariances, double level)
    {
        OpportunityDifference difference = new(need, a.Name, b.Name) { ScoreA = a.ScoreOf(need.Id), ScoreB = b.ScoreOf(need.Id), Level = level };
        return ReasonAgainst(need.Id, a, b) is { } reason
            ? difference with { Reason = reason }
            : DifferenceTests.Tested(difference with { Covariances = covariances?.Invoke(need.Id) });
    }

    /// <summary>Why there is no difference, and on which side; null where there is one.</summary>
    private static string? ReasonAgainst(NeedId need, ComparisonSide a, ComparisonSide b) => (a.ReasonAgainst(need), b.ReasonAgainst(need)) switch
    {
        (null, null) => null,
        ({ } ofA, null) => $"{ofA} in '{a.Name}'",
        (null, { } ofB) => $"{ofB} in '{b.Name}'",
        ({ } ofA, { } ofB) => ofA == ofB ? $"{ofA} in '{a.Name}' and '{b.Name}'" : $"{ofA} in '{a.Name}', {ofB} in '{b.Name}'",
    };
}
