using JobMap.Diagnostics;

namespace JobMap.Cli;

/// <summary>Where a command reads what no file holds, and where it prints: results to one writer, diagnostics to the other. The width is that of the terminal; null where there is none.</summary>
internal sealed class CommandConsole(TextReader input, TextWriter output, TextWriter errors, int? width)
{
    public TextReader Input => input;

    public TextWriter Output => output;

    public TextWriter Errors => errors;

    public int? Width => width;

    /// <summary>Prints each diagnostic on a line of its own, with what to do about it.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            errors.WriteLine($"{OneLine(diagnostic.ToString())} {diagnostic.Remedy}");
        }
    }

    public void Error(string message) => errors.WriteLine($"jobmap: {OneLine(message)}");

    /// <summary>What users wrote may hold line breaks and control characters; a terminal gets none of them.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || TurnsTheText(c) ? ' ' : c));

    /// <summary>Marks that turn the direction of the text behind them, beyond the label they stand in.</summary>
    private static bool TurnsTheText(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
