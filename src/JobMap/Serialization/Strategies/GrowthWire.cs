using System.Text.Json;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization.Strategies;

/// <summary>From the assessments of the growth strategies to their document.</summary>
internal static class GrowthWire
{
    public static WireGrowth ToWire(GrowthStrategyAnalysis analysis, CompetitiveAnalysis? competitors) => new(
        ToWire(analysis.Options.Profile), analysis.Level, analysis.SegmentVariable, analysis.Options.NonConsumers, analysis.Options.Restricted, [.. analysis.Groups.Select(ToWire)],
        [.. analysis.Assessments.Select(ToWire)], competitors is null ? null : CompetitorWire.ToWire(competitors), [.. analysis.Diagnostics.Select(DiagnosticWire.ToWire)]);

    private static WireGrowthProfile ToWire(GrowthStrategyProfile profile) => new(
        profile.Name, profile.Thresholds.Name, profile.UnderservedShare, profile.OverservedShare, profile.WinningImprovement, profile.MiddleImprovement, profile.MinimumRespondents);

    private static WireGrowthGroup ToWire(GrowthGroup group) => new(
        group.Segment, group.Respondents, group.IsSmall, group.Scored, group.UnderservedShare, AnalysisWire.ToWire(group.UnderservedBounds), group.OverservedShare, AnalysisWire.ToWire(group.OverservedBounds));

    private static WireGrowthAssessment ToWire(GrowthAssessment assessment) => new(
        assessment.Strategy.Name, NameOf(assessment.Verdict.ToString()), assessment.Segments, [.. assessment.Evidence.Select(ToWire)]);

    private static WireGrowthEvidence ToWire(GrowthEvidence piece) => new(
        piece.Rule, NameOf(piece.Side.ToString()), NameOf(piece.Strength.ToString()), piece.Statement, piece.Segment,
        [.. piece.Figures.Select(figure => new WireGrowthFigure(figure.Name, figure.Value, figure.Lower, figure.Upper))], [.. piece.Needs.Select(id => id.Value)]);

    private static string NameOf(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);
}
