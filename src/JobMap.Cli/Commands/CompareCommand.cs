using System.CommandLine;
using JobMap.Rendering;
using JobMap.Serialization;
using JobMap.Opportunity;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap compare MAP ANSWERS --by COL</c> and <c>jobmap compare MAP BEFORE AFTER</c>: differences with intervals and corrected p-values.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        answers.Description = "With --by, files of answers or tallies split by that column; without it two, BEFORE and AFTER.";
        ComparisonChoices choices = new();
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("compare", """
            Test how the opportunity of every outcome differs between the groups of a column, or between two waves (after less before).

            Example: jobmap compare map.jobmap.json answers.csv --by household
            Example: jobmap compare map.jobmap.json tally.json --by household --definition gap
            Example: jobmap compare map.jobmap.json spring.csv autumn.csv --correction holm --equivalence 1
            """);
        command.Add(map);
        command.Add(answers);
        choices.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            string[] files = parsed.GetRequiredValue(answers);
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. files]);
            OpportunityComparison comparison = choices.Run(parsed, parsed.GetRequiredValue(map), files, console);
            string text = CommandOptions.FormatOf(parsed, format) switch
            {
                OutputFormat.Json => JobMapJson.Serialize(comparison),
                OutputFormat.Csv => comparison.ToCsv(),
                OutputFormat.Markdown => comparison.ToMarkdown(),
                _ => comparison.ToText(),
            };
            Outputs.Write(text, parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
