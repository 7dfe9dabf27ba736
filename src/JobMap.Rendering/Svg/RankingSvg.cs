using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Svg;

/// <summary>The ranking as a forest plot: a row an outcome, its score with the interval, and the thresholds as lines through all rows.</summary>
internal static class RankingSvg
{
    /// <summary>The width of the picture.</summary>
    public const double Width = 980;

    private const double RankX = 34;
    private const double TextX = 48;
    private const double TextWidth = 376;
    private const double PlotX = 446;
    private const double PointsWidth = 20;
    private const double ValueX = 862;
    private const double Top = 84;

    public static string Of(OpportunityAnalysis analysis, SegmentView view)
    {
        List<(OpportunityScore Score, IReadOnlyList<string> Lines, double Y, double Height)> rows = Rows(view);
        double bottom = rows.Count == 0 ? Top + 40 : rows[^1].Y + rows[^1].Height;
        MarkupWriter svg = SvgDocument.Open("ranking", Width, bottom + 98, $"Outcomes by opportunity: {PictureTexts.Subject(analysis, view)}", Description(analysis, view));
        svg.Label(16, 24, TextFit.Line(PictureTexts.Subject(analysis, view), (Width - 32) / 13), "jm-muted");
        Scale(svg, analysis.Options.Thresholds, bottom);
        if (rows.Count == 0)
        {
            svg.Label(TextX, Top + 24, "There are no outcomes to score.");
        }

        foreach ((OpportunityScore score, IReadOnlyList<string> lines, double y, double height) in rows)
        {
            Row(svg, score, lines, y, height);
        }

        Legend(svg, analysis, bottom + 52);
        return svg.Close().ToString();
    }

    private static double X(double points) => PlotX + (points * PointsWidth);

    private static List<(OpportunityScore Score, IReadOnlyList<string> Lines, double Y, double Height)> Rows(SegmentView view)
    {
        List<(OpportunityScore, IReadOnlyList<string>, double, double)> rows = [];
        double y = Top;
        foreach (OpportunityScore score in view.All)
        {
            IReadOnlyList<string> lines = TextFit.Wrap(score.Need.Statement, TextWidth / 13, 3);
            double height = 14 + (17 * Math.Max(1, lines.Count));
            rows.Add((score, lines, y, height));
            y += height;
        }

        return rows;
    }

    private static string Description(OpportunityAnalysis analysis, SegmentView view) =>
        $"{Names.Count(view.Scored.Count, "outcome")} by opportunity, 0 to 20 points, with {Figures.Level(analysis.Options.Level)} intervals; "
        + (analysis.Options.Thresholds is { } profile ? $"thresholds at {string.Join(", ", profile.Thresholds.Select(t => $"{Figures.Short(t.Value)} ({Names.Of(t.BandAbove)})"))}. " : "no thresholds. ")
        + $"{Names.Count(view.Scored.Count(score => score.Straddled.Count > 0), "interval straddles", "intervals straddle")} a threshold."
        + string.Concat(PictureTexts.WithoutScore(view).Select(note => $" {note}."));

    private static void Scale(MarkupWriter svg, ThresholdProfile? profile, double bottom)
    {
        IReadOnlyList<OpportunityThreshold> thresholds = profile?.Thresholds ?? [];
        double[] borders = [0, .. thresholds.Select(threshold => threshold.Value), 20];
        string[] bands = [profile?.LowestBand ?? "", .. thresholds.Select(threshold => threshold.BandAbove)];
        for (int band = 0; band < bands.Length; band++)
        {
            double width = (borders[band + 1] - borders[band]) * PointsWidth;
            string name = Names.Of(bands[band]);
            if (TextFit.Width(name) * 11 <= width)
            {
                svg.Label(X((borders[band] + borders[band + 1]) / 2), Top - 30, name, "jm-muted", "middle", "11");
            }
        }

        foreach (OpportunityThreshold threshold in thresholds)
        {
            svg.Line(X(threshold.Value), Top - 44, X(threshold.Value), bottom, "jm-muted-line", "1", "3 4")
                .Label(X(threshold.Value), Top - 50, Figures.Short(threshold.Value), "jm-muted jm-num", "middle", "11");
        }

        svg.Line(X(0), bottom, X(20), bottom, "jm-muted-line");
        for (int tick = 0; tick <= 20; tick += 5)
        {
            svg.Line(X(tick), bottom, X(tick), bottom + 5, "jm-muted-line").Label(X(tick), bottom + 19, Figures.Short(tick), "jm-muted jm-num", "middle", "11");
        }
    }

    private static void Row(MarkupWriter svg, OpportunityScore score, IReadOnlyList<string> lines, double y, double height)
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
            svg.Line(X(interval.Lower), middle, X(interval.Upper), middle, $"{colour}-line", "2");
            Mark(svg, X(points), middle, colour, score.Straddled.Count > 0);
            svg.Label(ValueX, middle + 4.5, Figures.Rounded(points), "jm-ink jm-num", weight: "600")
                .Label(ValueX + 34, middle + 4.5, $"{interval}", "jm-muted jm-num", size: "12");
        }
        else
        {
            svg.Label(X(0) + 8, middle + 4.5, $"no score: {score.Reason}", "jm-muted", size: "12");
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

    private static void Legend(MarkupWriter svg, OpportunityAnalysis analysis, double y)
    {
        Mark(svg, TextX + 6, y, "jm-ink", false);
        svg.Label(TextX + 20, y + 4.5, "band clear", "jm-muted", size: "12");
        Mark(svg, TextX + 110, y, "jm-ink", true);
        svg.Label(TextX + 124, y + 4.5, "interval straddles a threshold", "jm-muted", size: "12");
        double x = TextX;
        foreach (LandscapeZone zone in Enum.GetValues<LandscapeZone>())
        {
            svg.Line(x, y + 24, x + 12, y + 24, $"{PictureTexts.ClassOf(zone)}-line", "3").Label(x + 20, y + 28.5, Names.Of(zone), PictureTexts.ClassOf(zone), size: "12");
            x += 40 + (TextFit.Width(Names.Of(zone)) * 12);
        }

        svg.Label(X(10), y + 4.5, $"Opportunity in points, {Figures.Level(analysis.Options.Level)} interval", "jm-muted", "middle", "12");
    }
}
