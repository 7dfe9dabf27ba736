using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Svg;

/// <summary>The ranking as a forest plot: a row an outcome, its score with the interval, and the thresholds, where the definition has some, as lines through all rows.</summary>
internal static class RankingSvg
{
    /// <summary>The width of the picture.</summary>
    public const double Width = 980;

    private const double RankX = 34;
    private const double TextX = 48;
    private const double TextWidth = 376;

    public static string Of(OpportunityAnalysis analysis, SegmentView view)
    {
        RankingScale scale = new(analysis.Options);
        double top = analysis.Options.Thresholds is null ? 54 : 84;
        List<(OpportunityScore Score, IReadOnlyList<string> Lines, double Y, double Height)> rows = Rows(view, top);
        double bottom = rows.Count == 0 ? top + 40 : rows[^1].Y + rows[^1].Height;
        MarkupWriter svg = SvgDocument.Open("ranking", Width, bottom + (analysis.Options.Thresholds is null ? 74 : 98), $"Outcomes by opportunity: {PictureTexts.Subject(analysis, view)}", Description(analysis, view, scale));
        svg.Label(16, 24, TextFit.Line(PictureTexts.Subject(analysis, view), (Width - 32) / 13), "jm-muted");
        scale.Draw(svg, top, bottom);
        if (rows.Count == 0)
        {
            svg.Label(TextX, top + 24, "There are no outcomes to score.");
        }

        foreach ((OpportunityScore score, IReadOnlyList<string> lines, double y, double height) in rows)
        {
            Row(svg, scale, score, lines, y, height);
        }

        Legend(svg, scale, analysis.Options, bottom + 52);
        return svg.Close().ToString();
    }

    private static List<(OpportunityScore Score, IReadOnlyList<string> Lines, double Y, double Height)> Rows(SegmentView view, double top)
    {
        List<(OpportunityScore, IReadOnlyList<string>, double, double)> rows = [];
        double y = top;
        foreach (OpportunityScore score in view.All)
        {
            IReadOnlyList<string> lines = TextFit.Wrap(score.Need.Statement, TextWidth / 13, 3);
            double height = 14 + (17 * Math.Max(1, lines.Count));
            rows.Add((score, lines, y, height));
            y += height;
        }

        return rows;
    }

    private static string Description(OpportunityAnalysis analysis, SegmentView view, RankingScale scale) =>
        $"{Names.Count(view.Scored.Count, "outcome")} by opportunity, {scale.Range}, with {Figures.Level(analysis.Options.Level)} intervals; "
        + (analysis.Options.Thresholds is { } profile
            ? $"thresholds at {string.Join(", ", profile.Thresholds.Select(t => $"{Figures.Short(t.Value)} ({Names.Of(t.BandAbove)})"))}. "
                + $"{Names.Count(view.Scored.Count(score => score.Straddled.Count > 0), "interval straddles", "intervals straddle")} a threshold."
            : "no thresholds.")
        + string.Concat(PictureTexts.WithoutScore(view).Select(note => $" {note}."));

    private static void Row(MarkupWriter svg, RankingScale scale, OpportunityScore score, IReadOnlyList<string> lines, double y, double height)
    {
        double middle = y + (height / 2);
        svg.Open("g", ("class", "jm-row"), ("data-outcome", score.Need.Id.Value)).Leaf("title", PictureTexts.Of(score));
        svg.Line(16, y, Width - 16, y);
        svg.Label(RankX, middle + 4.5, Figures.Whole(score.Rank), "jm-muted jm-num", "end");
        for (int line = 0; line < lines.Count; line++)
        {
            svg.Label(TextX, middle + 4.5 + ((line - ((lines.Count - 1) / 2.0)) * 17), lines[line]);
        }

        if (score.Opportunity is { } points && score.Interval is { } interval)
        {
            string colour = PictureTexts.ClassOf(score.Zone);
            svg.Line(scale.X(interval.Lower), middle, scale.X(interval.Upper), middle, $"{colour}-line", "2");
            Mark(svg, scale.X(points), middle, colour, score.Straddled.Count > 0);
            svg.Label(scale.ValueX, middle + 4.5, Figures.Score(points, score.Definition), "jm-ink jm-num", "end", weight: "600")
                .Label(scale.IntervalX, middle + 4.5, Figures.Limits(interval, score.Definition), "jm-muted jm-num", size: "12");
        }
        else
        {
            string reason = $"no score: {score.Reason}";
            double x = scale.X(score.Definition.Minimum) + 8;
            svg.Empty("rect", ("class", "jm-surface"), ("x", Figures.Pixel(x)), ("y", Figures.Pixel(middle - 9)), ("width", Figures.Pixel(TextFit.Width(reason) * 12)), ("height", "18"))
                .Label(x, middle + 4.5, reason, "jm-muted", size: "12");
        }

        svg.Close();
    }

    /// <summary>A full circle where the band is clear, an open diamond where the interval straddles a threshold.</summary>
    private static void Mark(MarkupWriter svg, double x, double y, string colour, bool straddles)
    {
        if (straddles)
        {
            svg.Empty("path", ("class", $"jm-surface {colour}-line"), ("stroke-width", "2"),
                ("d", $"M{Figures.Pixel(x - 6.5)} {Figures.Pixel(y)} L{Figures.Pixel(x)} {Figures.Pixel(y - 6.5)} L{Figures.Pixel(x + 6.5)} {Figures.Pixel(y)} L{Figures.Pixel(x)} {Figures.Pixel(y + 6.5)} Z"));
        }
        else
        {
            svg.Empty("circle", ("class", colour), ("cx", Figures.Pixel(x)), ("cy", Figures.Pixel(y)), ("r", "5.5"));
        }
    }

    /// <summary>Marks of bands are explained where there are bands.</summary>
    private static void Legend(MarkupWriter svg, RankingScale scale, OpportunityOptions options, double y)
    {
        double zones = y;
        if (options.Thresholds is not null)
        {
            Mark(svg, TextX + 6, y, "jm-ink", false);
            svg.Label(TextX + 20, y + 4.5, "band clear", "jm-muted", size: "12");
            Mark(svg, TextX + 110, y, "jm-ink", true);
            svg.Label(TextX + 124, y + 4.5, "interval straddles a threshold", "jm-muted", size: "12");
            zones += 24;
        }

        double x = TextX;
        foreach (LandscapeZone zone in Enum.GetValues<LandscapeZone>())
        {
            svg.Line(x, zones, x + 12, zones, $"{PictureTexts.ClassOf(zone)}-line", "3").Label(x + 20, zones + 4.5, Names.Of(zone), PictureTexts.ClassOf(zone), size: "12");
            x += 40 + (TextFit.Width(Names.Of(zone)) * 12);
        }

        svg.Label(scale.Middle, y + 4.5, scale.Title, "jm-muted", "middle", "12");
    }
}
