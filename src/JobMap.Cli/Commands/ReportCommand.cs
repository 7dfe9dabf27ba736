using System.CommandLine;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Research;

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
        ReportFindings findings = new(options);
        Option<string?> output = CommandOptions.Output();
        Command command = new("report", """
            Write one self-contained HTML page: map, ranking, landscape, journey, method.

            Example: jobmap report map.jobmap.json answers.csv --offering offering.json -o report.html
            Example: jobmap report map.jobmap.json answers.csv --evidence evidence.json --clusters 2..6 --concept concepts.json -o report.html
            """);
        command.Add(map);
        command.Add(answers);
        choices.AddTo(command);
        options.AddTo(command);
        foreach (Option option in findings.All)
        {
            command.Add(option);
        }

        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers), .. choices.Paths(parsed), .. findings.Paths(parsed)]);
            (OpportunityAnalysis analysis, AnswerSet read) = options.Run(parsed, parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), console);
            (JourneyMap journey, EvidenceSummary? evidence) = choices.Project(parsed, analysis.Map, analysis, console);
            ReportContents contents = new(analysis, journey) { Reading = read.Diagnostics, Evidence = evidence };
            Outputs.Write(ReportPage.Render(findings.AddTo(contents, parsed, read, console)), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
