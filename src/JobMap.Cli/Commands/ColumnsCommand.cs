using System.CommandLine;
using JobMap.Ingestion;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap columns MAP ANSWERS</c>: what a table of answers is taken for, to be looked at, changed and given to the next reading.</summary>
internal static class ColumnsCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> map = CommandOptions.Map();
        Argument<string> answers = new("ANSWERS") { Description = "A file of answers, as a survey tool exports it." };
        answers.Validators.Add(result => CommandOptions.RefuseOptions(result, value => value.StartsWith('-')));
        AnswerOptions options = new(null);
        Option<string> format = CommandOptions.Format();
        format.Description = "How to print the result; json is the column map, to be changed and given to --map-columns.";
        Option<string?> output = CommandOptions.Output();
        Command command = new("columns", """
            Show what is made of a table of answers: its layout, what each column holds, and what became of every row and cell.

            Example: jobmap columns map.jobmap.json export.csv
            Example: jobmap columns map.jobmap.json export.csv --format json -o columns.json
                     jobmap score map.jobmap.json export.csv --map-columns columns.json
            """);
        command.Add(map);
        command.Add(answers);
        foreach (Option option in (Option[])[.. options.All, format, output])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            string file = parsed.GetRequiredValue(answers);
            Outputs.RequireOther(parsed.GetValue(output), [parsed.GetRequiredValue(map), file]);
            Inputs.RequireFile(file);
            UniversalJobMap read = Inputs.ReadMap(parsed.GetRequiredValue(map), console);
            SurveyReadOptions reading = TableInputs.Options(options.Choices(parsed), console);
            Outputs.Write(Text(file, read, reading, CommandOptions.FormatOf(parsed, format), console), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The map of columns from the first records alone; the report from all of them.</summary>
    private static string Text(string file, UniversalJobMap map, SurveyReadOptions options, OutputFormat format, CommandConsole console)
    {
        if (format == OutputFormat.Json)
        {
            return JobMapJson.Serialize(TableInputs.Taken(SurveyReader.InspectFile(file, map, options), console, []).ColumnMap);
        }

        IngestionReport report = TableInputs.Taken(SurveyReader.ReadTallyFile(file, map, null, options), console, []).Report;
        return format switch
        {
            OutputFormat.Csv => ColumnsTable.Csv(report),
            OutputFormat.Markdown => ColumnsTable.Markdown(report),
            _ => report.ToTable(),
        };
    }
}
