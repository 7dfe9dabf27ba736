using JobMap.Internals;
using JobMap.Opportunity.Ranks;

namespace JobMap.Opportunity.Sensitivity;

/// <summary>The scores and ranks of all outcomes by one definition and policy.</summary>
internal sealed class SensitivityRanking
{
    private readonly SensitivityVariant _variant;
    private readonly SensitivityInputs _inputs;
    private readonly double?[] _scores;
    private readonly int?[] _ranks;

    public SensitivityRanking(SensitivityVariant variant, SensitivityInputs inputs)
    {
        _variant = variant;
        _inputs = inputs;
        _scores = [.. inputs.Shares.Select(shares => shares is { } known ? variant.Definition.PointOf(known) : (double?)null)];
        _ranks = new int?[_scores.Length];
        int[] scored = [.. Enumerable.Range(0, _scores.Length).Where(j => _scores[j] is not null)];
        int[] ranks = SortedRanking.Rank([.. scored.Select(j => _scores[j]!.Value)]);
        for (int k = 0; k < scored.Length; k++)
        {
            _ranks[scored[k]] = ranks[k];
        }
    }

    /// <summary>The variant with how far it agrees with the base.</summary>
    public SensitivityVariant Against(SensitivityRanking first, int top)
    {
        int[] shared = [.. Enumerable.Range(0, _ranks.Length).Where(j => _ranks[j] is not null && first._ranks[j] is not null)];
        return _variant with
        {
            Scored = _ranks.Count(rank => rank is not null),
            KendallTau = KendallTau.Of([.. shared.Select(j => (double)first._ranks[j]!.Value)], [.. shared.Select(j => (double)_ranks[j]!.Value)]),
            TopKept = shared.Count(j => first._ranks[j] <= top && _ranks[j] <= top),
        };
    }

    public SensitivityPlacement PlacementOf(int outcome, SensitivityVariant variant) => _scores[outcome] is not { } score
        ? new SensitivityPlacement(variant) { Reason = _inputs.Reasons[outcome] }
        : new SensitivityPlacement(variant)
        {
            Opportunity = score,
            Rank = _ranks[outcome],
            Bands = variant.Profiles.Count == 0 ? ValueList<string>.Empty : new ValueList<string>(variant.Profiles.Select(profile => profile.BandOf(score))),
        };
}
