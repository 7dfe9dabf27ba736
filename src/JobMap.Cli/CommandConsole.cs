using System.Globalization;
using JobMap.Diagnostics;
using JobMap.Ingestion;

namespace JobMap.Cli;

/// <summary>Where a command reads what no file holds, and where it prints: results to one writer, diagnostics to the other. The width is that of the terminal; null where there is none.</summary>
internal sealed class CommandConsole(TextReader input, TextWriter output, TextWriter errors, int? width)
{
    private const string EraseLine = "\r\u001b[K";

    private bool _showsProgress;

    public TextReader Input => input;

    public TextWriter Output => output;

    public TextWriter Errors => errors;

    public int? Width => width;

    /// <summary>Where a long reading tells how far it came: one line of the terminal, written over and over. Null where errors go elsewhere.</summary>
    public IProgress<SurveyReadProgress>? Progress => ShowsProgress ? new TerminalProgress(ShowProgress) : null;

    /// <summary>True where errors go to a terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Takes the line of the progress away.</summary>
    public void EndProgress()
    {
        if (_showsProgress)
        {
            errors.Write(EraseLine);
            errors.Flush();
            _showsProgress = false;
        }
    }

    /// <summary>Writes the line of the progress.</summary>
    private void ShowProgress(SurveyReadProgress progress)
    {
        _showsProgress = true;
        errors.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}reading: {progress}"));
        errors.Flush();
    }

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
