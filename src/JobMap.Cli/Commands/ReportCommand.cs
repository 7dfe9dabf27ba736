using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;

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
        Option<string?> output = CommandOptions.Output();
        Command command = new("report", """
            Write one self-contained HTML page: map, ranking, landscape, journey, method.

            Example: jobmap report map.jobmap.json answers.csv --offering offering.json -o report.html
            """);
        command.Add(map);
        command.Add(answers);
        choices.AddTo(command);
        options.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers), .. choices.Paths(parsed)]);
            (OpportunityAnalysis analysis, IReadOnlyList<Diagnostic> diagnostics) =
                options.Run(parsed, parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), console);
            JourneyMap journey = choices.Project(parsed, analysis.Map, analysis, console);
            Outputs.Write(ReportPage.Render(analysis, journey, diagnostics), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
