using System.CommandLine;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap sensitivity MAP ANSWERS…</c>: how the ranking moves under the other definitions and policies.</summary>
internal static class SensitivityCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        AnswerOptions choices = new(segment: null);
        Option<int> top = CommandOptions.Top();
        top.Description = "How many of the first outcomes are watched.";
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("sensitivity", """
            Rank the outcomes by every definition and every policy on missing answers, and tell how far these rankings agree.

            Example: jobmap sensitivity map.jobmap.json answers.csv --top 3
            """);
        command.Add(map);
        command.Add(answers);
        foreach (Option option in (Option[])[.. choices.All, top, format, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. parsed.GetRequiredValue(answers)]);
            UniversalJobMap ranked = Inputs.ReadMap(parsed.GetRequiredValue(map), console);
            AnswerSet read = AnswerInputs.Read(parsed.GetRequiredValue(answers), ranked, choices.Choices(parsed), console);
            SensitivityOptions options = new() { Top = parsed.GetValue(top) };
            OpportunitySensitivity sensitivity = CommandFailure.OfRefusal(() => read.Tally is { } tally
                ? OpportunitySensitivity.Run(ranked, tally, options) : OpportunitySensitivity.Run(ranked, read.Responses!, options));
            string text = CommandOptions.FormatOf(parsed, format) switch
            {
                OutputFormat.Json => JobMapJson.Serialize(sensitivity),
                OutputFormat.Csv => sensitivity.ToCsv(),
                OutputFormat.Markdown => sensitivity.ToMarkdown(),
                _ => sensitivity.ToText(),
            };
            Outputs.Write(text, parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
