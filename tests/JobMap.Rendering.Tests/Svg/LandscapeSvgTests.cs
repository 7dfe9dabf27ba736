using System.Globalization;
using System.Xml.Linq;
using JobMap.Opportunity;

namespace JobMap.Rendering.Tests.Svg;

public sealed class LandscapeSvgTests
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private static readonly Dictionary<string, (double X, double Y)[]> Regions = XDocument.Parse(Study.Analysis.ToLandscapeSvg()).Descendants(Namespace + "polygon")
        .ToDictionary(polygon => polygon.Attribute("data-zone")!.Value, polygon => Corners(polygon.Attribute("points")!.Value));

    [Fact]
    public void Regions_EveryPointOfAGrid_LiesInThePolygonOfItsZone()
    {
        Regions.Should().HaveCount(3);
        for (int i = 0; i <= 100; i++)
        {
            for (int s = 0; s <= 100; s++)
            {
                (double importance, double satisfaction) = (i / 10.0, s / 10.0);
                string zone = OpportunityLandscape.NameOf(OpportunityLandscape.ZoneOf(importance, satisfaction));
                Regions.Where(region => Holds(region.Value, importance, satisfaction)).Select(region => region.Key)
                    .Should().Contain(zone, "({0}, {1}) is {2}", importance, satisfaction, zone);
                if (i != s && s != (2 * i) - 100)
                {
                    Regions.Count(region => Holds(region.Value, importance, satisfaction)).Should().Be(1, "({0}, {1}) is on no border", importance, satisfaction);
                }
            }
        }
    }

    [Fact]
    public void Regions_DrawnWhereTheAxesAre()
    {
        XElement svg = XDocument.Parse(Study.Analysis.ToLandscapeSvg()).Root!;
        double[] matrix = Numbers(svg.Descendants(Namespace + "g").First(g => g.Attribute("class")?.Value == "jm-regions").Attribute("transform")!.Value["matrix(".Length..^1], ' ');
        foreach (OpportunityScore score in Study.Analysis.Ranked)
        {
            XElement circle = svg.Descendants(Namespace + "g").First(g => g.Attribute("data-outcome")?.Value == score.Need.Id.Value).Element(Namespace + "circle")!;
            ((double)circle.Attribute("cx")!).Should().BeApproximately(matrix[4] + (matrix[0] * score.Importance!.Value), 0.01);
            ((double)circle.Attribute("cy")!).Should().BeApproximately(matrix[5] + (matrix[3] * score.Satisfaction!.Value), 0.01);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(30)]
    [InlineData(150)]
    public void Labels_ManyPoints_AreAllThereAndDoNotOverlap(int outcomes)
    {
        XElement[] points = [.. Points(Crowd(outcomes))];
        points.Should().HaveCount(outcomes);
        XElement[] texts = [.. points.Elements(Namespace + "text")];
        texts.Should().HaveCount(points.Select(Place).Distinct().Count(), "each place has one label");
        texts.Sum(text => text.Value.Split('×') is [_, string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1).Should().Be(outcomes);
        (double X, double Y, double Half)[] labels = [.. texts.Select(text => ((double)text.Attribute("x")!, (double)text.Attribute("y")!, 3.2 * text.Value.Length))];
        for (int a = 0; a < labels.Length; a++)
        {
            for (int b = a + 1; b < labels.Length; b++)
            {
                bool apart = Math.Abs(labels[a].X - labels[b].X) >= labels[a].Half + labels[b].Half || Math.Abs(labels[a].Y - labels[b].Y) >= 11;
                apart.Should().BeTrue("the labels {0} and {1} are at {2} and {3}", texts[a].Value, texts[b].Value, labels[a], labels[b]);
            }
        }
    }

    [Fact]
    public void Labels_ManyPoints_CoverNoPoint()
    {
        XElement[] points = [.. Points(Crowd(150))];
        foreach (XElement text in points.Elements(Namespace + "text"))
        {
            (double x, double y) = ((double)text.Attribute("x")!, (double)text.Attribute("y")! - 4.3);
            points.Select(Place).Should().NotContain(place => Math.Abs(place.X - x) < 3.2 * text.Value.Length && Math.Abs(place.Y - y) < 8);
        }
    }

    [Fact]
    public void Points_EachHasATitleWithStatementAndFigures()
    {
        string[] titles = [.. XDocument.Parse(Study.Analysis.ToLandscapeSvg()).Descendants(Namespace + "g").Elements(Namespace + "title").Select(title => title.Value)];
        titles.Should().HaveCount(4);
        foreach (OpportunityScore score in Study.Analysis.Ranked)
        {
            titles.Should().ContainSingle(title => title.Contains(score.Need.Statement, StringComparison.Ordinal)
                && title.Contains(FormattableString.Invariant($"opportunity {score.Opportunity:0.0} [{score.Interval}]"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Picture_HasNameDescriptionAndRegionNames()
    {
        XElement svg = XDocument.Parse(Study.Analysis.ToLandscapeSvg()).Root!;
        svg.Attribute("viewBox").Should().NotBeNull();
        svg.Elements(Namespace + "title").Single().Value.Should().Contain("grow vegetables in pots");
        svg.Elements(Namespace + "desc").Single().Value.Should().Contain("Without a score, it was not asked: frost");
        svg.Descendants(Namespace + "text").Select(text => text.Value).Should().Contain(["Underserved", "Appropriately served", "Overserved", "Importance →", "Satisfaction →"]);
    }

    private static OpportunityAnalysis Crowd(int outcomes) =>
        Study.Of("people", "do a lot", "do it", [.. Enumerable.Range(0, outcomes + 1).Select(o => $"minimize the time of part {o}")]);

    private static IEnumerable<XElement> Points(OpportunityAnalysis analysis) =>
        XDocument.Parse(analysis.ToLandscapeSvg()).Descendants(Namespace + "g").Where(g => g.Attribute("class")?.Value == "jm-point");

    private static (double X, double Y) Place(XElement point) =>
        ((double)point.Element(Namespace + "circle")!.Attribute("cx")!, (double)point.Element(Namespace + "circle")!.Attribute("cy")!);

    private static (double X, double Y)[] Corners(string points) => [.. points.Split(' ').Select(corner => Numbers(corner, ',')).Select(n => (n[0], n[1]))];

    private static double[] Numbers(string text, char separator) => [.. text.Split(separator).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];

    /// <summary>True inside a convex polygon and on its border.</summary>
    private static bool Holds((double X, double Y)[] corners, double x, double y)
    {
        double[] sides = [.. corners.Select((corner, c) => (corner, next: corners[(c + 1) % corners.Length]))
            .Select(side => ((side.next.X - side.corner.X) * (y - side.corner.Y)) - ((side.next.Y - side.corner.Y) * (x - side.corner.X)))];
        return sides.All(side => side >= -1e-9) || sides.All(side => side <= 1e-9);
    }
}
