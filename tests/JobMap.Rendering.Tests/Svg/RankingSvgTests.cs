using System.Xml.Linq;
using JobMap.Opportunity;

namespace JobMap.Rendering.Tests.Svg;

public sealed class RankingSvgTests
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private static readonly XElement Picture = XDocument.Parse(Study.Analysis.ToRankingSvg()).Root!;

    [Fact]
    public void Rows_OnePerOutcomeInOrderOfRank_ThoseWithoutScoreLast() =>
        Rows().Select(row => row.Attribute("data-outcome")!.Value).Should().Equal([.. Study.Analysis.Ranked.Select(score => score.Need.Id.Value), "frost"]);

    [Fact]
    public void Marks_TellStraddlingByShape()
    {
        foreach (OpportunityScore score in Study.Analysis.Ranked)
        {
            XElement row = Rows().Single(r => r.Attribute("data-outcome")!.Value == score.Need.Id.Value);
            row.Elements(Namespace + "path").Should().HaveCount(score.Straddled.Count > 0 ? 1 : 0);
            row.Elements(Namespace + "circle").Should().HaveCount(score.Straddled.Count > 0 ? 0 : 1);
        }

        Study.Analysis.Ranked.Select(score => score.Straddled.Count > 0).Distinct().Should().HaveCount(2, "the study shows both shapes");
    }

    [Fact]
    public void Intervals_DrawnToTheScaleOfTheThresholds()
    {
        double[] thresholds = [.. Picture.Elements(Namespace + "line").Where(line => line.Attribute("stroke-dasharray") is not null).Select(line => (double)line.Attribute("x1")!)];
        thresholds.Should().HaveCount(3);
        double unit = (thresholds[2] - thresholds[0]) / 5;
        OpportunityScore best = Study.Analysis.Ranked[0];
        XElement interval = Rows().First().Elements(Namespace + "line").Last();
        ((double)interval.Attribute("x1")!).Should().BeApproximately(thresholds[0] + ((best.Interval!.Value.Lower - 10) * unit), 0.02);
        ((double)interval.Attribute("x2")!).Should().BeApproximately(thresholds[0] + ((best.Interval.Value.Upper - 10) * unit), 0.02);
    }

    [Fact]
    public void Rows_LongStatement_IsCutInThePictureAndWholeInItsTitle()
    {
        string statement = string.Join(' ', Enumerable.Repeat("minimize the time it takes", 20));
        XElement row = XDocument.Parse(Study.Of("people", "read", "read", [statement, "minimize the time"]).ToRankingSvg()).Descendants(Namespace + "g").First(g => g.Attribute("data-outcome") is not null);
        row.Element(Namespace + "title")!.Value.Should().Contain(statement);
        row.Elements(Namespace + "text").Should().Contain(text => text.Value.EndsWith('…'));
    }

    private static IEnumerable<XElement> Rows() => Picture.Descendants(Namespace + "g").Where(g => g.Attribute("data-outcome") is not null);
}
