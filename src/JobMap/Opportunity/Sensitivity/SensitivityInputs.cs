using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Opportunity.Sensitivity;

/// <summary>Importance and satisfaction of every outcome by one policy, as shares of the top box or as means; where there is none, why.</summary>
internal sealed class SensitivityInputs
{
    private SensitivityInputs(PairedShares?[] shares, string?[] reasons) => (Shares, Reasons) = (shares, reasons);

    public IReadOnlyList<PairedShares?> Shares { get; }

    public IReadOnlyList<string?> Reasons { get; }

    public static SensitivityInputs Of(IReadOnlyList<Need> needs, SurveyTally tally, MissingAnswers policy, OpportunityDefinition definition)
    {
        TallyGroup? group = tally.Groups.Count > 0 ? tally.Groups[0] : null;
        PairedShares?[] shares = new PairedShares?[needs.Count];
        string?[] reasons = new string?[needs.Count];
        for (int j = 0; j < needs.Count; j++)
        {
            if (group is null || !group.TryGetHistogram(needs[j].Id, out JointHistogram? histogram))
            {
                reasons[j] = NeedScoring.NotAsked;
                continue;
            }

            IRatingEstimates estimates = ScoreContext.EstimatesOf(histogram, policy, definition);
            shares[j] = estimates.HasScore ? estimates.Shares : null;
            reasons[j] = estimates.HasScore ? null : NeedScoring.ReasonOf(histogram);
        }

        return new SensitivityInputs(shares, reasons);
    }
}
