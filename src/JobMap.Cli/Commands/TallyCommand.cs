using System.CommandLine;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap tally MAP ANSWERS</c>: the counts that scores and intervals need.</summary>
internal static class TallyCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        answers.Description = "Files of answers, as a survey tool exports them or with columns imp_<outcome id> and sat_<outcome id> (CSV, Excel or Parquet).";
        Option<string?> segment = CommandOptions.Segment();
        segment.Description = "Count each value of this column on its own.";
        AnswerOptions options = new(segment);
        Option<string?> missing = CommandOptions.Missing();
        Option<string?> part = new("--part") { Description = "The name of this part of the answers, such as a day; no part is merged twice.", HelpName = "NAME" };
        Option<bool> without = new("--no-second-moments")
        {
            Description = "Leave out how answers to different outcomes go together, which the stability of ranks needs; it makes up most of the document where there are many outcomes.",
        };
        Option<string?> output = CommandOptions.Output();
        Command command = new("tally", """
            Count answers, outcome by outcome and two outcomes at a time: all that scores, their intervals and ranks need. Tallies of parts are merged with 'jobmap merge'.

            Example: jobmap tally map.jobmap.json answers.csv --segment household --part monday -o tally.json
            Example: jobmap tally map.jobmap.json answers.csv --missing complete-case --weight w -o tally.json
            """);
        command.Add(map);
        command.Add(answers);
        foreach (Option option in (Option[])[.. options.All, missing, part, without, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string[] files = parsed.GetRequiredValue(answers);
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), .. files]);
            AnswerInputs.RequireTables(files);
            bool completeCase = parsed.GetValue(missing) == MissingAnswers.CompleteCase.Name;
            bool withMoments = !parsed.GetValue(without);
            SurveyTally tally = TallyTables.Read(files, Inputs.ReadMap(parsed.GetRequiredValue(map), console), options.Choices(parsed), completeCase, withMoments, console);
            Outputs.Write(TallyCounts.Document(tally, parsed.GetValue(part), withMoments, console), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
