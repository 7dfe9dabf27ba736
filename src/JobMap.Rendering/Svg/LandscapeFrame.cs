using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Svg;

/// <summary>The square of the landscape: where a point of importance and satisfaction lies in the picture, the regions, the axes and the borders of the bands.</summary>
internal sealed class LandscapeFrame(double left, double top, double side)
{
    /// <summary>The regions in units of the axes, corner by corner, and where their names may stand, the first place being the best.</summary>
    private static readonly (LandscapeZone Zone, string Corners, (double X, double Y)[] Names, string Anchor)[] Regions =
    [
        (LandscapeZone.Overserved, "0,0 10,10 0,10", [(0.2, 9.6), (0.2, 8.6), (0.2, 7.6), (0.2, 6.6), (0.2, 5.6)], "start"),
        (LandscapeZone.AppropriatelyServed, "0,0 5,0 10,10", [(0.9, 0.25), (1.7, 0.95), (2.4, 1.65), (3.1, 2.35)], "start"),
        (LandscapeZone.Underserved, "5,0 10,0 10,10", [(9.8, 0.25), (9.8, 1.25), (9.8, 2.25), (9.8, 3.25), (9.8, 4.25)], "end"),
    ];

    public double Left => left;

    public double Top => top;

    public double Right => left + side;

    public double Bottom => top + side;

    public double X(double importance) => left + (importance / 10 * side);

    public double Y(double satisfaction) => Bottom - (satisfaction / 10 * side);

    /// <summary>The rectangles that the names of the regions cover: of the places each may have, the first that covers the fewest points.</summary>
    public IReadOnlyList<LabelBox> NameBoxes(IReadOnlyList<(double X, double Y)> points) => [.. Regions.Select(region =>
    {
        double width = TextFit.Width(NameOf(region.Zone)) * 14;
        IEnumerable<LabelBox> places = region.Names.Select(name => new LabelBox(X(name.X) - (region.Anchor == "end" ? width : 0), Y(name.Y) - 12, width, 16));
        return places.MinBy(box => points.Count(point => new LabelBox(point.X - 6, point.Y - 6, 12, 12).Overlaps(box)));
    })];

    public void Draw(MarkupWriter svg, ThresholdProfile? profile, IReadOnlyList<LabelBox> names)
    {
        string scale = Figures.Pixel(side / 10);
        svg.Open("g", ("class", "jm-regions"), ("transform", $"matrix({scale} 0 0 -{scale} {Figures.Pixel(left)} {Figures.Pixel(Bottom)})"));
        foreach ((LandscapeZone zone, string corners, _, _) in Regions)
        {
            svg.Empty("polygon", ("class", $"{PictureTexts.ClassOf(zone)}-area"), ("data-zone", OpportunityLandscape.NameOf(zone)), ("points", corners));
        }

        svg.Close();
        Thresholds(svg, profile);
        svg.Line(X(0), Y(0), X(10), Y(10), "jm-muted-line", "1").Line(X(5), Y(0), X(10), Y(10), "jm-muted-line", "1");
        foreach (((LandscapeZone zone, _, _, string anchor), LabelBox box) in Regions.Zip(names))
        {
            svg.Label(box.X + (anchor == "end" ? box.Width : 0), box.Y + 12, NameOf(zone), PictureTexts.ClassOf(zone), anchor, "14", "600");
        }

        Axes(svg);
    }

    private static string NameOf(LandscapeZone zone)
    {
        string name = Names.Of(zone);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}";
    }

    /// <summary>Lines of equal opportunity k below the diagonal: from (k / 2, 0) to where they leave the square at (10, 20 − k).</summary>
    private void Thresholds(MarkupWriter svg, ThresholdProfile? profile)
    {
        foreach (OpportunityThreshold threshold in (profile?.Thresholds ?? []).Where(threshold => threshold.Value is > 10 and < 20))
        {
            svg.Line(X(threshold.Value / 2), Y(0), X(10), Y(20 - threshold.Value), "jm-muted-line", "1", "3 4")
                .Label(Right + 8, Y(20 - threshold.Value) + 4, TextFit.Line($"{Figures.Short(threshold.Value)} {Names.Of(threshold.BandAbove)}", 5.5), "jm-muted jm-num", size: "12");
        }

        if (profile is null)
        {
            return;
        }

        OpportunityThreshold? ten = profile.Thresholds.FirstOrDefault(threshold => threshold.Value == 10);
        svg.Label(Right + 8, Y(10) + 4, ten is null ? "10" : TextFit.Line($"10 {Names.Of(ten.BandAbove)}", 5.5), "jm-muted jm-num", size: "12");
    }

    private void Axes(MarkupWriter svg)
    {
        svg.Empty("rect", ("x", Figures.Pixel(left)), ("y", Figures.Pixel(top)), ("width", Figures.Pixel(side)), ("height", Figures.Pixel(side)),
            ("fill", "none"), ("class", "jm-muted-line"));
        for (int tick = 0; tick <= 10; tick += 2)
        {
            svg.Line(X(tick), Bottom, X(tick), Bottom + 5, "jm-muted-line").Label(X(tick), Bottom + 20, Figures.Short(tick), "jm-muted jm-num", "middle", "12");
            svg.Line(left - 5, Y(tick), left, Y(tick), "jm-muted-line").Label(left - 10, Y(tick) + 4, Figures.Short(tick), "jm-muted jm-num", "end", "12");
        }

        svg.Label(X(5), Bottom + 44, "Importance →", anchor: "middle");
        svg.Leaf("text", "Satisfaction →", ("class", "jm-ink"), ("text-anchor", "middle"), ("transform", $"translate({Figures.Pixel(left - 42)} {Figures.Pixel(Y(5))}) rotate(-90)"));
    }
}
