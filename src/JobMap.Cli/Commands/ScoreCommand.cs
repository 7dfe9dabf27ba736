using System.CommandLine;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap score MAP ANSWERS…</c>: scores with intervals and ranks.</summary>
internal static class ScoreCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        AnalysisOptions options = new(withSegment: true);
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("score", """
            Score the opportunity of every outcome, with intervals and ranks.

            Example: jobmap score map.jobmap.json answers.csv --segment household --top 3
            Example: jobmap score map.jobmap.json answers.csv --definition mean --scale 5..1 --weight w
            Example: jobmap score map.jobmap.json tally.json
            """);
        command.Add(map);
        command.Add(answers);
        options.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers)]);
            OpportunityAnalysis analysis = options.Run(parsed, parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), console).Analysis;
            string text = CommandOptions.FormatOf(parsed, format) switch
            {
                OutputFormat.Json => JobMapJson.Serialize(analysis),
                OutputFormat.Csv => analysis.ToCsv(),
                OutputFormat.Markdown => analysis.ToMarkdown(),
                _ => ScoreTable.Render(analysis, parsed.GetValue(output) is null ? console.Width : null),
            };
            Outputs.Write(text, parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
