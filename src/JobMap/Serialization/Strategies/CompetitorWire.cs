using System.Text.Json;
using JobMap.Internals;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization.Strategies;

/// <summary>From a comparison of solutions to its document.</summary>
internal static class CompetitorWire
{
    public static WireCompetitors ToWire(CompetitiveAnalysis analysis) => new(
        analysis.Options.Missing.Name, analysis.Options.Thresholds.Name, analysis.Options.Correction.Name, analysis.Options.Level, analysis.Scale.ToString(), analysis.SolutionVariable,
        analysis.WeightVariable, analysis.Respondents, analysis.WithoutSolution, analysis.ExcludedRespondents, analysis.Tests, [.. analysis.Solutions.Select(ToWire)],
        [.. analysis.Needs.Select(ToWire)], [.. analysis.Unserved.Select(need => need.Need.Id.Value)], [.. analysis.Diagnostics.Select(DiagnosticWire.ToWire)]);

    private static WireSolution ToWire(SolutionProfile solution) => new(
        solution.Solution.Value, solution.Respondents, solution.RatedOutcomes, solution.WeightedSatisfaction, solution.WeightedOutcomes, solution.BestOn,
        [.. solution.Strengths.Select(id => id.Value)], [.. solution.Weaknesses.Select(id => id.Value)]);

    private static WireCompetitiveNeed ToWire(CompetitiveNeed need) => new(
        need.Need.Id.Value, EnumNames.NameOf(need.Need.Kind), need.Need.Statement, need.Importance, AnalysisWire.ToWire(need.ImportanceInterval), need.AnsweredImportance,
        [.. need.Best.Select(id => id.Value)], need.IsBestSure, [.. need.Contenders.Select(id => id.Value)],
        need.Service is { } service ? JsonNamingPolicy.KebabCaseLower.ConvertName(service.ToString()) : null, [.. need.Standings.Select(ToWire)], [.. need.Differences.Select(ToWire)]);

    private static WireStanding ToWire(SolutionStanding standing) => new(
        standing.Solution.Value, standing.AnsweredSatisfaction, standing.Satisfaction, AnalysisWire.ToWire(standing.SatisfactionInterval), standing.Opportunity,
        AnalysisWire.ToWire(standing.Interval), standing.Reason);

    private static WireSatisfactionDifference ToWire(SatisfactionDifference difference) => new(
        difference.A.Value, difference.B.Value, difference.Difference, new WireInterval(difference.Interval.Lower, difference.Interval.Upper), difference.P, difference.AdjustedP, difference.IsSignificant);
}
