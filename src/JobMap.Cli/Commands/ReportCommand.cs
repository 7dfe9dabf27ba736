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
        Option<string?> output = CommandOptions.Output();
        Command command = new("report", """
            Write one self-contained HTML page: map, ranking, landscape, journey, method.

            Example: jobmap report map.jobmap.json answers.csv -o report.html
            """);
        command.Add(map);
        command.Add(answers);
        options.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers)]);
            (OpportunityAnalysis analysis, IReadOnlyList<Diagnostic> diagnostics) =
                options.Run(parsed, parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), console);
            JourneyMap journey = JourneyProjection.Project(analysis.Map, JourneyTemplate.EightSteps, analysis: analysis);
            Outputs.Write(ReportPage.Render(analysis, journey, diagnostics), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
