using System.Globalization;
using JobMap.Opportunity;
using Spectre.Console;

namespace JobMap.Cli;

/// <summary>The ranking as a table for a terminal, and under it how it was made.</summary>
internal static class ScoreTable
{
    private const int WidthWithoutTerminal = 160;

    public static string Render(OpportunityAnalysis analysis, int? width)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Math.Max(80, width ?? WidthWithoutTerminal);
        foreach (string? segment in analysis.Segments)
        {
            if (segment is not null)
            {
                text.WriteLine($"{analysis.SegmentVariable} = {CommandConsole.OneLine(segment)}");
            }

            console.Write(TableOf(analysis, segment));
        }

        text.WriteLine(Method(analysis));
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    private static Table TableOf(OpportunityAnalysis analysis, string? segment)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string heading in (string[])["#", "ranks", "Opp", "interval", "I", "S", "n"])
        {
            table.AddColumn(new TableColumn(heading) { NoWrap = true, Alignment = Justify.Right });
        }

        table.AddColumn(new TableColumn(FormattableString.Invariant($"P(top {analysis.Options.Top})")) { NoWrap = true, Alignment = Justify.Right });
        table.AddColumn(new TableColumn("zone") { NoWrap = true });
        table.AddColumn(new TableColumn("band") { NoWrap = true });
        table.AddColumn(new TableColumn("outcome"));
        foreach (OpportunityScore score in analysis.Scores.Where(score => score.Segment == segment).OrderBy(score => score.Rank ?? int.MaxValue))
        {
            table.AddRow([.. Cells(score).Select(cell => new Text(CommandConsole.OneLine(cell)))]);
        }

        return table;
    }

    private static string[] Cells(OpportunityScore score) =>
    [
        Show($"{score.Rank}"),
        score.RankInterval?.ToString() ?? "",
        Show($"{score.Opportunity:0.0}"),
        score.Interval?.ToString() ?? "",
        Show($"{score.Importance:0.0}"),
        Show($"{score.Satisfaction:0.0}"),
        Show($"{score.AnsweredBoth}"),
        Show($"{score.ProbabilityTop:0.00}"),
        score.Zone is { } zone ? OpportunityLandscape.NameOf(zone) : "",
        score.Band + (score.Straddled.Count == 0 ? "" : " ±" + string.Join(" ±", score.Straddled.Select(t => Show($"{t}")))),
        score.Reason is null ? $"{score.Need.Id}: {score.Need}" : $"{score.Need.Id}: {score.Need} (no score: {score.Reason})",
    ];

    private static string Method(OpportunityAnalysis analysis) => Show(
        $"""
        {analysis.Respondents} respondents, solution {analysis.Solution}. Opp = {analysis.Options.Definition.Formula} ({analysis.Options.Definition}), missing answers: {analysis.Options.Missing}.
        Intervals at {analysis.Options.Level * 100:0.##} %; bands of {analysis.Options.Thresholds?.Name ?? "no profile"}, ± marks a threshold that the interval lies on both sides of.
        Ranks: {analysis.Options.Resamples} paired resamples of respondents, seed {analysis.Options.Seed}.

        """);

    private static string Show(FormattableString text) => FormattableString.Invariant(text);
}
