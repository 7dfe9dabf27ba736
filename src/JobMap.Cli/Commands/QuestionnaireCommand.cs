using System.CommandLine;
using JobMap.Ingestion;
using JobMap.Surveys;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap questionnaire MAP --to qualtrics|markdown</c>: the survey for a map.</summary>
internal static class QuestionnaireCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Option<string> to = new("--to") { Description = "What to write.", Required = true };
        to.AcceptOnlyFromAmong("qualtrics", "markdown");
        Option<string?> language = new("--language") { Description = "The language of the questions (default: that of the map)." };
        language.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. OutcomeGrammar.BuiltIn.Select(grammar => grammar.Language)]);
        Option<ulong> seed = CommandOptions.Number("--seed", "The seed of the order of items; give each version of a survey its own.", QuestionnaireOptions.Default.Seed, 0UL, ulong.MaxValue);
        Option<string?> scale = CommandOptions.Scale();
        Option<string?> solution = CommandOptions.Solution();
        Option<string?> output = CommandOptions.Output();
        Command command = new("questionnaire", """
            Write the survey for a job map: how important everything in it is to the respondent, and how satisfied they are with it.
            --to qualtrics is a text in the Advanced Format, which the survey builder of Qualtrics imports.

            Example: jobmap questionnaire map.jobmap.json --to qualtrics --solution "meal kit" --seed 7 -o survey.txt
            """);
        command.Add(map);
        foreach (Option option in (Option[])[to, language, seed, scale, solution, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), parsed.GetRequiredValue(map));
            UniversalJobMap read = Inputs.ReadMap(parsed.GetRequiredValue(map), console);
            if (read.Needs.Count == 0)
            {
                throw CommandFailure.Input("The map has no outcomes and no jobs to be rated.");
            }

            Questionnaire questionnaire = Questionnaire.For(read, new QuestionnaireOptions
            {
                Language = parsed.GetValue(language),
                Seed = parsed.GetValue(seed),
                Scale = RatingScale.TryParse(parsed.GetValue(scale), out RatingScale? given) ? given : RatingScale.FivePoint,
                Solution = SolutionId.TryParse(parsed.GetValue(solution), out SolutionId named) ? named : SolutionId.Mixed,
            });
            Outputs.Write(parsed.GetRequiredValue(to) == "qualtrics" ? questionnaire.ToQualtrics() : questionnaire.ToMarkdown(), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }
}
