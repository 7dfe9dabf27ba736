using System.CommandLine;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Research;
using JobMap.Segmentation;
using JobMap.Surveys;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap report MAP ANSWERS</c>: one self-contained page.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        AnalysisOptions options = new(withSegment: false);
        JourneyChoices choices = new();
        SegmentChoices segments = new(withDefault: false);
        Option<string?> output = CommandOptions.Output();
        Command command = new("report", """
            Write one self-contained HTML page: map, ranking, landscape, journey, method.

            Example: jobmap report map.jobmap.json answers.csv --offering offering.json -o report.html
            Example: jobmap report map.jobmap.json answers.csv --clusters 2..6 -o report.html
            Example: jobmap report map.jobmap.json answers.csv --evidence evidence.json -o report.html
            """);
        command.Add(map);
        command.Add(answers);
        choices.AddTo(command);
        options.AddTo(command);
        foreach (Option option in segments.All)
        {
            command.Add(option);
        }

        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers), .. choices.Paths(parsed)]);
            (OpportunityAnalysis analysis, AnswerSet read) = options.Run(parsed, parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), console);
            (JourneyMap journey, EvidenceSummary? evidence) = choices.Project(parsed, analysis.Map, analysis, console);
            ReportContents contents = new(analysis, journey) { Reading = read.Diagnostics, Evidence = evidence };
            contents = segments.IsGiven(parsed) ? WithSegments(contents, parsed, options, segments, read, console) : contents;
            Outputs.Write(ReportPage.Render(contents), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static ReportContents WithSegments(ReportContents contents, ParseResult parsed, AnalysisOptions options, SegmentChoices choices, AnswerSet answers, CommandConsole console)
    {
        SurveyResponses responses = answers.Responses ?? throw CommandFailure.Usage("A tally has no respondents to find segments of; give --clusters with tables of answers.");
        UniversalJobMap map = contents.Analysis.Map;
        MarketSegmentation found = SegmentFinder.Find(map, responses, choices.Options(parsed, options.SeedOf(parsed)), choices.Steps(parsed));
        console.Report(found.Diagnostics);
        return contents with
        {
            Segmentation = found,
            SegmentAnalysis = found.Segments.Count == 0 ? null : options.Score(parsed, map, new AnswerSet(found.Split(responses), []), console),
        };
    }
}
