using System.CommandLine;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Segmentation;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap segments MAP ANSWERS</c>: segments found in the answers, how sure they are, and what each wants.</summary>
internal static class SegmentsCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string> answers = new("ANSWERS") { Description = "A file of answers, as a survey tool exports it." };
        answers.Validators.Add(result => CommandOptions.RefuseOptions(result, value => value.StartsWith('-')));
        SegmentSearch search = new();
        Option<string?> assign = new("--assign") { Description = "Write each respondent's segment to this table: respondent,segment.", HelpName = "FILE" };
        Option<string?> classify = new("--classify") { Description = "Place the respondents of this table of answers in the segments found; --assign writes those.", HelpName = "NEWANSWERS" };
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("segments", """
            Find segments of people with the same needs in the answers, say how sure they are, and score each on its own. That there are none worth reporting is an answer too.

            Example: jobmap segments map.jobmap.json answers.csv
            Example: jobmap segments map.jobmap.json answers.csv --clusters 3 --profile household --assign segments.csv
                     jobmap score map.jobmap.json answers.csv --assigned segments.csv --segment segment
            Example: jobmap segments map.jobmap.json answers.csv --classify new.csv --assign new-segments.csv
            """);
        foreach (Argument argument in (Argument[])[map, answers])
        {
            command.Add(argument);
        }

        foreach (Option option in (Option[])[.. search.All, assign, classify, format, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            (string mapPath, string answersPath) = (parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers));
            string?[] read = [mapPath, answersPath, parsed.GetValue(classify)];
            Outputs.RequireOther(parsed.GetValue(output), read.OfType<string>());
            Outputs.RequireOther(parsed.GetValue(assign), read.OfType<string>().Append(parsed.GetValue(output) ?? ""));
            UniversalJobMap job = Inputs.ReadMap(mapPath, console);
            SurveyResponses responses = search.Read(parsed, answersPath, job, console);
            MarketSegmentation segmentation = search.Run(parsed, job, responses, console);
            OpportunityAnalysis? analysis = segmentation.Segments.Count == 0 ? null : search.Score(parsed, job, segmentation.Split(responses), console);
            string text = CommandOptions.FormatOf(parsed, format) switch
            {
                OutputFormat.Json => JobMapJson.Serialize(segmentation, analysis),
                OutputFormat.Csv => segmentation.ToCsv(),
                OutputFormat.Markdown => segmentation.ToMarkdown(analysis),
                _ => segmentation.ToText(analysis),
            };
            // All is read and worked out before anything is written.
            string assigned = search.Assigned(parsed, segmentation, responses, parsed.GetValue(classify), job, console);
            Outputs.Write(text, parsed.GetValue(output), console);
            if (parsed.GetValue(assign) is { } to)
            {
                Outputs.WriteFile(to, assigned);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
