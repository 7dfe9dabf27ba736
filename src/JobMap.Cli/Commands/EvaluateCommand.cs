using System.CommandLine;
using JobMap.Rendering;
using JobMap.Serialization;
using JobMap.Strategy;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap evaluate MAP ANSWERS… --concept FILE…</c>: what concepts add, and which adds most.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string[]> answers = CommandOptions.Answers();
        Option<string[]> concept = new("--concept") { Description = "Documents of concepts; may be repeated.", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
        AnswerOptions reading = new(CommandOptions.Segment());
        ScoringOptions scoring = new(withBands: false);
        Option<int> resamples = CommandOptions.Resamples();
        Option<ulong> seed = CommandOptions.Seed();
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("evaluate", """
            Evaluate concepts by the outcomes they change: how much better the job gets done, with intervals, losses included.

            Example: jobmap evaluate map.jobmap.json answers.csv --concept concepts.json
            Example: jobmap evaluate map.jobmap.json answers.csv --concept timer.json sensor.json --segment household --format json
            Example: jobmap evaluate map.jobmap.json tally.json --concept concepts.json --definition mean
            """);
        command.Add(map);
        command.Add(answers);
        foreach (Option option in (Option[])[concept, .. reading.All, .. scoring.All, resamples, seed, format, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            (string mapPath, string[] answerPaths, string[] conceptPaths) = (parsed.GetRequiredValue(map), parsed.GetRequiredValue(answers), parsed.GetRequiredValue(concept));
            Outputs.RequireOther(parsed.GetValue(output), [mapPath, .. answerPaths, .. conceptPaths]);
            UniversalJobMap read = Inputs.ReadMap(mapPath, console);
            IReadOnlyList<Concept> concepts = ConceptInputs.Read(conceptPaths, read, console);
            AnswerSet set = AnswerInputs.Read(answerPaths, read, reading.Choices(parsed), console);
            ConceptEvaluationOptions options = new() { Scoring = scoring.For(parsed, set) with { Resamples = parsed.GetValue(resamples), Seed = parsed.GetValue(seed) } };
            Outputs.Write(Write(ConceptInputs.Evaluate(read, set, concepts, options, console), CommandOptions.FormatOf(parsed, format)), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Write(ConceptEvaluation evaluation, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(evaluation),
        OutputFormat.Csv => evaluation.ToCsv(),
        OutputFormat.Markdown => evaluation.ToMarkdown(),
        _ => evaluation.ToText(),
    };
}
