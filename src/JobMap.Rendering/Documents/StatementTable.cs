using System.Text;
using JobMap.Diagnostics;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>Statements, their parts and their diagnostics in blocks and rows.</summary>
internal static class StatementTable
{
    public static string Text(IEnumerable<OutcomeStatement> statements, CheckOptions? options) =>
        string.Join('\n', statements.Select(statement => Block(statement, options)));

    public static string Markdown(IEnumerable<OutcomeStatement> statements, CheckOptions? options)
    {
        StringBuilder table = new("| statement | direction | unit | object | clarifier | diagnostics |\n|---|---|---|---|---|---|\n");
        foreach (OutcomeStatement statement in statements)
        {
            IEnumerable<string> diagnostics = statement.Check(options).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Message}");
            table.Append("| ").AppendJoin(" | ", Parts(statement).Prepend(statement.Text).Append(string.Join(" ", diagnostics)).Select(cell => MarkdownText.Of(cell ?? ""))).Append(" |\n");
        }

        return table.ToString();
    }

    public static string Csv(IEnumerable<OutcomeStatement> statements, CheckOptions? options)
    {
        StringBuilder table = new("statement,direction,unit,object,clarifier,example,diagnostics" + CsvText.LineEnd);
        foreach (OutcomeStatement statement in statements)
        {
            string diagnostics = string.Join(' ', statement.Check(options).Select(diagnostic => diagnostic.Id));
            table.AppendJoin(',', Parts(statement).Prepend(statement.Text).Append(statement.Example).Append(diagnostics).Select(CsvText.Of)).Append(CsvText.LineEnd);
        }

        return table.ToString();
    }

    private static string Block(OutcomeStatement statement, CheckOptions? options)
    {
        StringBuilder block = new($"{CleanText.Line(statement.Text)}\n");
        string?[] names = ["direction", "unit", "object", "clarifier", "example"];
        foreach ((string? name, string? part) in names.Zip(Parts(statement).Append(statement.Example)).Where(pair => pair.Second is not null))
        {
            block.Append($"  {name,-10} {CleanText.Line(part!)}\n");
        }

        foreach (Diagnostic diagnostic in statement.Check(options))
        {
            block.Append($"  {CleanText.Line(diagnostic.ToString())}\n");
            foreach (string suggestion in diagnostic.Suggestions)
            {
                block.Append($"    write: {CleanText.Line(suggestion)}\n");
            }
        }

        return block.ToString();
    }

    private static string?[] Parts(OutcomeStatement statement) => [statement.Direction?.Name, statement.Unit?.Name, statement.Object, statement.Clarifier];
}
