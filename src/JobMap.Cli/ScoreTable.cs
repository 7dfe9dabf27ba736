using System.Globalization;
using JobMap.Opportunity;
using Spectre.Console;

namespace JobMap.Cli;

/// <summary>The ranking as a table for a terminal, under it what is to be noted, and how it was made.</summary>
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

            OpportunityScore[] outcomes = [.. analysis.Scores.Where(score => score.Segment == segment)];
            Write(console, text, "outcome", outcomes, analysis.Options);
            foreach (IGrouping<NeedKind, OpportunityScore> kind in analysis.OtherScores.Where(score => score.Segment == segment).GroupBy(score => score.Need.Kind))
            {
                Write(console, text, NameOf(kind.Key), [.. kind], analysis.Options);
            }
        }

        text.WriteLine(Method(analysis));
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    private static void Write(IAnsiConsole console, StringWriter text, string need, IReadOnlyList<OpportunityScore> scores, OpportunityOptions options)
    {
        console.Write(TableOf(need, scores, options));
        foreach (string note in ScoreNotes.Of(scores, options))
        {
            text.WriteLine(note);
        }

        text.WriteLine();
    }

    private static Table TableOf(string need, IReadOnlyList<OpportunityScore> scores, OpportunityOptions options)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string heading in (string[])["#", "ranks", "Opp", "interval", "I", "S", "n"])
        {
            table.AddColumn(new TableColumn(heading) { NoWrap = true, Alignment = Justify.Right });
        }

        table.AddColumn(new TableColumn(FormattableString.Invariant($"P(top {options.Top})")) { NoWrap = true, Alignment = Justify.Right });
        table.AddColumn(new TableColumn("zone") { NoWrap = true });
        if (options.Thresholds is not null)
        {
            table.AddColumn(new TableColumn("band") { NoWrap = true });
        }

        table.AddColumn(new TableColumn(need));
        foreach (OpportunityScore score in scores.OrderBy(score => score.Rank ?? int.MaxValue))
        {
            table.AddRow([.. Cells(score, options).Select(cell => new Text(CommandConsole.OneLine(cell)))]);
        }

        return table;
    }

    private static string[] Cells(OpportunityScore score, OpportunityOptions options) =>
    [
        Show($"{score.Rank}"),
        score.RankInterval?.ToString() ?? "",
        score.Opportunity is { } opportunity ? Points(opportunity, options) : "",
        score.Interval is { } interval ? Limits(interval, options) : "",
        Show($"{score.Importance:0.0}"),
        Show($"{score.Satisfaction:0.0}"),
        Show($"{score.AnsweredBoth}"),
        Show($"{score.ProbabilityTop:0.00}"),
        score.Zone is { } zone ? OpportunityLandscape.NameOf(zone) : "",
        .. options.Thresholds is null ? (string[])[] : [score.Band + (score.Straddled.Count == 0 ? "" : " ±" + string.Join(" ±", score.Straddled.Select(t => Show($"{t}"))))],
        score.Reason is null ? $"{score.Need.Id}: {score.Need}" : $"{score.Need.Id}: {score.Need} (no score: {score.Reason})",
    ];

    private static string Method(OpportunityAnalysis analysis)
    {
        OpportunityOptions options = analysis.Options;
        string weight = analysis.WeightVariable is { } variable ? $", weighted by {CommandConsole.OneLine(variable)}" : "";
        string excluded = analysis.ExcludedRespondents > 0 ? Show($" ({analysis.ExcludedRespondents} left out)") : "";
        string bands = options.Thresholds is { } profile ? $"bands of {profile.Name}, ± marks a threshold that the interval lies on both sides of." : $"no bands, since no thresholds were published for {options.Definition}.";
        string ranks = analysis.Scores.Any(score => score.ProbabilityTop is not null)
            ? Show($"{options.Resamples} paired resamples of respondents, seed {options.Seed}.") : "without their stability, which takes respondents.";
        return Show($"{analysis.Respondents} respondents{weight}, solution {analysis.Solution}. Opp = {options.Definition.Formula} ({options.Definition}), missing answers: {options.Missing}{excluded}.\n")
            + Show($"Intervals at {options.Level * 100:0.##} % ({options.IntervalMethod}); {bands}\nRanks: {ranks}\n");
    }

    /// <summary>Three digits for what lies on 0..1, one for points; no sign where nothing but zeros is shown.</summary>
    private static string Points(double value, OpportunityOptions options) =>
        value.ToString(options.Definition.Unit == "share" ? "0.000" : "0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A dash between limits that may be negative cannot be read.</summary>
    private static string Limits(ConfidenceInterval interval, OpportunityOptions options) =>
        $"{Points(interval.Lower, options)}{(options.Definition.Minimum < 0 ? " to " : "–")}{Points(interval.Upper, options)}";

    private static string NameOf(NeedKind kind) => kind switch
    {
        NeedKind.FinancialOutcome => "financial outcome",
        NeedKind.RelatedJob => "related job",
        NeedKind.EmotionalJob => "emotional job",
        NeedKind.SocialJob => "social job",
        _ => "consumption-chain job",
    };

    private static string Show(FormattableString text) => FormattableString.Invariant(text);
}
