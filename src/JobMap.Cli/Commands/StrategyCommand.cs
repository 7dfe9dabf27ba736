using System.CommandLine;
using JobMap.Rendering;
using JobMap.Serialization;
using JobMap.Strategy;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap strategy MAP ANSWERS…</c>: the growth strategies with the evidence for and against each, and the solutions in use.</summary>
internal static class StrategyCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        StrategyChoices choices = new();
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("strategy", """
            List what the answers say for and against the five growth strategies, and compare the solutions in use.

            Example: jobmap strategy map.jobmap.json answers.csv --segment household
            Example: jobmap strategy map.jobmap.json answers.csv --segment household --competitors stove --format json
            Example: jobmap strategy map.jobmap.json tally.json
            """);
        command.Add(map);
        command.Add(answers);
        choices.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers)]);
            OutputFormat asked = CommandOptions.FormatOf(parsed, format);
            if (asked == OutputFormat.Csv && choices.HasCompetitors(parsed))
            {
                throw CommandFailure.Usage("A CSV table holds the evidence for the strategies alone; leave out --competitors, or take another format.");
            }

            (GrowthStrategyAnalysis growth, CompetitiveAnalysis? competitors) = choices.Run(parsed, parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), console);
            string text = asked switch
            {
                OutputFormat.Json => competitors is null ? JobMapJson.Serialize(growth) : JobMapJson.SerializeWithCompetitors(growth, competitors),
                OutputFormat.Csv => growth.ToCsv(),
                OutputFormat.Markdown => growth.ToMarkdown() + (competitors is null ? "" : "\n" + competitors.ToMarkdown()),
                _ => growth.ToText() + (competitors is null ? "" : "\n" + competitors.ToText()),
            };
            Outputs.Write(text, parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
