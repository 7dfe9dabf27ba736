using System.CommandLine;
using JobMap.Internals;
using JobMap.Serialization;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap schema KIND</c>: the JSON Schema of a document kind.</summary>
internal static class SchemaCommand
{
    private static readonly string Kinds = string.Join(", ", DocumentKind.All.Select(known => known.Name));

    public static Command Create(CommandConsole console)
    {
        Argument<string> kind = new("KIND") { Description = $"The kind of document: {Kinds}." };
        Option<string?> output = CommandOptions.Output();
        Command command = new("schema", """
            Print the JSON Schema (draft 2020-12) of a document kind.

            Example: jobmap schema jobMap -o jobMap.schema.json
            """);
        command.Add(kind);
        command.Add(output);
        command.SetAction(parsed =>
        {
            Outputs.Write(JobMapJson.SchemaOf(KindOf(parsed.GetRequiredValue(kind))), parsed.GetValue(output), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static DocumentKind KindOf(string name)
    {
        if (DocumentKind.TryParse(name, out DocumentKind? kind))
        {
            return kind;
        }

        string? near = Spelling.Nearest(name, DocumentKind.All.Select(known => known.Name));
        throw CommandFailure.Usage($"'{name}' is not a kind of document{(near is null ? "." : $"; did you mean '{near}'?")} The kinds are {Kinds}.");
    }
}
