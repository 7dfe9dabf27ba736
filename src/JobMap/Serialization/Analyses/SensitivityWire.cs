using JobMap.Opportunity;

namespace JobMap.Serialization.Analyses;

/// <summary>From a sensitivity to its document.</summary>
internal static class SensitivityWire
{
    public static WireSensitivity ToWire(OpportunitySensitivity sensitivity) => new(
        sensitivity.Base.Definition.Name, sensitivity.Base.Missing.Name, sensitivity.Options.Top, sensitivity.TopOutcomes,
        sensitivity.Scale.ToString(), sensitivity.Solution.Value, sensitivity.WeightVariable, sensitivity.Respondents,
        [.. sensitivity.Variants.Select(ToWire)],
        [.. sensitivity.Unavailable.Select(policy => new WireUnavailable(policy.Missing.Name, policy.Reason))],
        [.. sensitivity.Outcomes.Select(ToWire)]);

    private static WireVariant ToWire(SensitivityVariant variant) => new(
        variant.Definition.Name, variant.Missing.Name, [.. variant.Profiles.Select(profile => profile.Name)], variant.Respondents, variant.Scored, variant.KendallTau, variant.TopKept);

    private static WireOutcomeRanks ToWire(OutcomeSensitivity outcome) => new(
        outcome.Need.Id.Value, outcome.Need.Statement, outcome.Need.Step?.Id.Value, outcome.Rank, outcome.BestRank, outcome.WorstRank, [.. outcome.Placements.Select(ToWire)]);

    private static WirePlacement ToWire(SensitivityPlacement placement) => new(
        placement.Variant.Definition.Name, placement.Variant.Missing.Name, placement.Opportunity, placement.Rank,
        [.. placement.Bands.Select((band, b) => new WireBand(placement.Variant.Profiles[b].Name, band))], placement.Reason);
}
