using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Rendering;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap statement "TEXT"…</c>: the parts of statements and what the checker says of them.</summary>
internal static class StatementCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string[]> texts = new("TEXT")
        {
            Description = "Outcome statements; without any, or with - alone, they are read from standard input, one a line.",
            Arity = ArgumentArity.ZeroOrMore,
            Validators = { result => CommandOptions.RefuseOptions(result, text => text.Length > 1 && text[0] == '-' && !text.Contains(' ', StringComparison.Ordinal)) },
        };
        Option<string> language = CommandOptions.Language();
        CheckChoices choices = new();
        Option<string> format = CommandOptions.Format();
        Option<string?> output = CommandOptions.Output();
        Command command = new("statement", """
            Print the parts of outcome statements, what is wrong with them, and what could be written instead.

            Example: jobmap statement "Reduce the time it takes to find a reliable supplier"
            """);
        command.Add(texts);
        command.Add(language);
        choices.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.RequireOther(parsed.GetValue(output), choices.LexiconPath(parsed) is { } lexicon ? [lexicon] : []);
            CheckOptions options = choices.Read(parsed);
            string[] given = parsed.GetValue(texts) is { } written && written is not ["-"] ? written : [];
            OutcomeGrammar grammar = CommandOptions.GrammarOf(parsed, language);
            OutcomeStatement[] statements = [.. (given.Length > 0 ? given : Lines(console.Input)).Where(text => !string.IsNullOrWhiteSpace(text)).Select(grammar.Parse)];
            if (statements.Length == 0)
            {
                throw CommandFailure.Usage("There is no statement: give one as an argument, or one a line on standard input.");
            }

            Outputs.Write(Write(statements, options, CommandOptions.FormatOf(parsed, format)), parsed.GetValue(output), console);
            return statements.Any(statement => statement.Check(options).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) ? ExitCode.InputErrors : ExitCode.Done;
        });
        return command;
    }

    private static string Write(IReadOnlyList<OutcomeStatement> statements, CheckOptions options, OutputFormat format) => format switch
    {
        OutputFormat.Json => JobMapJson.Serialize(statements, options),
        OutputFormat.Csv => statements.ToCsv(options),
        OutputFormat.Markdown => statements.ToMarkdown(options),
        _ => statements.ToText(options),
    };

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
