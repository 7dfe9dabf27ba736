using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Svg;

/// <summary>The opportunity landscape: importance across, satisfaction up, every scored outcome a point with its rank.</summary>
internal static class LandscapeSvg
{
    private const double Left = 70;
    private const double Top = 44;
    private const double Right = 76;

    /// <summary>Up to this many points the intervals of importance and satisfaction are drawn too.</summary>
    private const int MostWhiskers = 12;

    /// <summary>The width of the picture, which grows with the number of points.</summary>
    public static double Width(SegmentView view) => Left + Side(view) + Right;

    public static string Of(OpportunityAnalysis analysis, SegmentView view)
    {
        double side = Side(view);
        LandscapeFrame frame = new(Left, Top, side);
        string[] notes = Notes(view, side + 60);
        double height = frame.Bottom + 60 + (18 * notes.Length) + 8;
        MarkupWriter svg = SvgDocument.Open("landscape", Width(view), height, $"Opportunity landscape: {PictureTexts.Subject(analysis, view)}", Description(view, analysis.Options));
        svg.Label(Left, 24, TextFit.Line(PictureTexts.Subject(analysis, view), side / 13), "jm-muted");
        (double X, double Y)[] places = [.. view.Scored.Select(score => (frame.X(score.Importance!.Value), frame.Y(score.Satisfaction!.Value)))];
        IReadOnlyList<LabelBox> names = frame.NameBoxes(places);
        frame.Draw(svg, analysis.Options.Thresholds, names);
        Points(svg, frame, view, places, names);
        for (int line = 0; line < notes.Length; line++)
        {
            svg.Label(Left, frame.Bottom + 72 + (18 * line), notes[line], "jm-muted", size: "12");
        }

        return svg.Close().ToString();
    }

    private static double Side(SegmentView view) => Math.Clamp(520 + (4 * view.Scored.Count), 560, 1040);

    private static string Description(SegmentView view, OpportunityOptions options) =>
        $"Importance across and satisfaction up, both 0 to 10. {Names.Count(view.Scored.Count, "outcome")}: {view.Count(LandscapeZone.Underserved)} underserved, "
        + $"{view.Count(LandscapeZone.AppropriatelyServed)} appropriately served, {view.Count(LandscapeZone.Overserved)} overserved. Each point bears its rank by opportunity."
        + $"{(options.Thresholds is null ? "" : " Dashed lines join points of equal opportunity at the thresholds.")}{string.Concat(PictureTexts.WithoutScore(view).Select(note => $" {note}."))}";

    private static string[] Notes(SegmentView view, double width)
    {
        IEnumerable<string> empty = view.Scored.Count == 0 ? ["No outcome has a score."] : [];
        return [.. empty.Concat(PictureTexts.WithoutScore(view)).SelectMany(note => TextFit.Wrap(note, width / 12, 3))];
    }

    private static void Points(MarkupWriter svg, LandscapeFrame frame, SegmentView view, (double X, double Y)[] places, IReadOnlyList<LabelBox> names)
    {
        LabelPlacement placement = new(new LabelBox(frame.Left, frame.Top, frame.Right - frame.Left, frame.Bottom - frame.Top), names, places);
        string?[] texts = Labels(view, places);
        double startAngle = view.Scored.Count <= MostWhiskers ? Math.PI / 4 : 0;
        LabelBox?[] labels = [.. texts.Select((text, i) => text is null ? null : placement.Place(i, text, startAngle))];
        Whiskers(svg, frame, view);
        for (int i = 0; i < places.Length; i++)
        {
            if (labels[i] is { } box && LabelPlacement.NeedsLeader(places[i].X, places[i].Y, box))
            {
                svg.Line(places[i].X, places[i].Y, box.CentreX, box.CentreY, "jm-muted-line", "0.6");
            }
        }

        for (int i = places.Length - 1; i >= 0; i--)
        {
            Point(svg, view.Scored[i], places[i], texts[i], labels[i]);
        }
    }

    /// <summary>The rank of each point; points at the same place have the same rank, and the first of them bears it with their number: "7 ×2".</summary>
    private static string?[] Labels(SegmentView view, (double X, double Y)[] places)
    {
        Dictionary<(double, double), int> together = places.GroupBy(place => place).ToDictionary(same => same.Key, same => same.Count());
        HashSet<(double, double)> seen = [];
        return [.. places.Select((place, i) => !seen.Add(place) ? null
            : together[place] == 1 ? Figures.Whole(view.Scored[i].Rank)
            : $"{Figures.Whole(view.Scored[i].Rank)} ×{Figures.Whole(together[place])}")];
    }

    private static void Whiskers(MarkupWriter svg, LandscapeFrame frame, SegmentView view)
    {
        foreach (OpportunityScore score in view.Scored.Where(_ => view.Scored.Count <= MostWhiskers))
        {
            double x = frame.X(score.Importance!.Value);
            double y = frame.Y(score.Satisfaction!.Value);
            string colour = $"{PictureTexts.ClassOf(score.Zone)}-line";
            svg.Open("g", ("opacity", "0.45"))
                .Line(frame.X(score.ImportanceInterval!.Value.Lower), y, frame.X(score.ImportanceInterval.Value.Upper), y, colour)
                .Line(x, frame.Y(score.SatisfactionInterval!.Value.Lower), x, frame.Y(score.SatisfactionInterval.Value.Upper), colour)
                .Close();
        }
    }

    private static void Point(MarkupWriter svg, OpportunityScore score, (double X, double Y) place, string? text, LabelBox? label)
    {
        svg.Open("g", ("class", "jm-point"), ("data-outcome", score.Need.Id.Value))
            .Leaf("title", PictureTexts.Of(score))
            .Empty("circle", ("class", $"{PictureTexts.ClassOf(score.Zone)} jm-surface-line"), ("cx", Figures.Pixel(place.X)), ("cy", Figures.Pixel(place.Y)), ("r", "4.5"));
        if (label is { } box)
        {
            svg.Label(box.CentreX, box.Y + 10.3, text!, "jm-ink jm-num", "middle", "12", "600");
        }

        svg.Close();
    }
}
