using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Segmentation;
using JobMap.Strategy;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options of <c>report</c> that add to scores and journey: segments that are looked for, the strategies they speak for, and concepts.</summary>
internal sealed class ReportFindings(AnalysisOptions options)
{
    private readonly SegmentChoices _segments = new(withDefault: false);
    private readonly Option<string[]> _concepts = new("--concept") { Description = "Documents of concepts to evaluate; may be repeated.", HelpName = "FILE" };

    public IEnumerable<Option> All => [.. _segments.All, _concepts];

    /// <summary>The files that are read, which no output may overwrite.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetValue(_concepts) ?? [];

    /// <summary>The report with what was asked for; what is to be said on the way is printed.</summary>
    public ReportContents AddTo(ReportContents contents, ParseResult parsed, AnswerSet answers, CommandConsole console)
    {
        ReportContents found = _segments.IsGiven(parsed) ? WithSegments(contents, parsed, answers, console) : contents;
        return parsed.GetValue(_concepts) is { Length: > 0 } paths ? found with { Concepts = Evaluated(contents.Analysis, paths, answers, console) } : found;
    }

    private ReportContents WithSegments(ReportContents contents, ParseResult parsed, AnswerSet answers, CommandConsole console)
    {
        SurveyResponses responses = answers.Responses ?? throw CommandFailure.Usage("A tally has no respondents to find segments of; give --clusters with tables of answers.");
        UniversalJobMap map = contents.Analysis.Map;
        MarketSegmentation found = SegmentFinder.Find(map, responses, _segments.Options(parsed, options.SeedOf(parsed)), _segments.Steps(parsed));
        console.Report(found.Diagnostics);
        OpportunityAnalysis? bySegment = found.Segments.Count == 0 ? null : options.Score(parsed, map, new AnswerSet(found.Split(responses), []), console);
        return contents with { Segmentation = found, SegmentAnalysis = bySegment, Strategies = Judged(contents.Analysis, bySegment, console) };
    }

    /// <summary>Null, with a word why, where the definition has no thresholds to judge strategies by.</summary>
    private static GrowthStrategyAnalysis? Judged(OpportunityAnalysis everybody, OpportunityAnalysis? bySegment, CommandConsole console)
    {
        JobMapResult<GrowthStrategyAnalysis> result = GrowthStrategyAnalysis.Run(everybody, bySegment);
        if (result.TryGetValue(out GrowthStrategyAnalysis? strategies))
        {
            console.Report(result.Diagnostics);
            return strategies;
        }

        console.Error($"the report has no growth strategies: {result.Diagnostics[0].Message}");
        return null;
    }

    private static ConceptEvaluation Evaluated(OpportunityAnalysis analysis, string[] paths, AnswerSet answers, CommandConsole console) =>
        ConceptInputs.Evaluate(analysis.Map, answers, ConceptInputs.Read(paths, analysis.Map, console), new ConceptEvaluationOptions { Scoring = analysis.Options }, console);
}
