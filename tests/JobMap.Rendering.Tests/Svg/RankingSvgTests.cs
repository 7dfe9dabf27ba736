using System.Globalization;
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

    /// <summary>The range of each definition is that of the domain: 0..20, -10..20, 0..20, -10..10, 0..1.</summary>
    [Theory]
    [InlineData("ulwick-top-two-box", "0", "20", 3)]
    [InlineData("unfloored", "-10", "20", 0)]
    [InlineData("mean", "0", "20", 0)]
    [InlineData("gap", "-10", "10", 0)]
    [InlineData("olsen", "0", "1", 0)]
    public void Scale_AnyDefinition_IsItsOwnRangeWithItsOwnThresholds(string name, string least, string most, int thresholds)
    {
        OpportunityDefinition definition = OpportunityDefinition.All.Single(known => known.Name == name);
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(Study.Map, Study.Responses, Study.Options with { Definition = definition });
        XElement picture = XDocument.Parse(analysis.ToRankingSvg()).Root!;

        XElement[] ticks = [.. picture.Elements(Namespace + "text").Where(text => text.Attribute("text-anchor")?.Value == "middle" && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)).Skip(thresholds)];
        (ticks[0].Value, ticks[^1].Value).Should().Be((least, most));
        picture.Elements(Namespace + "line").Count(line => line.Attribute("stroke-dasharray") is not null).Should().Be(thresholds);
        picture.Elements(Namespace + "text").Any(text => text.Value.Contains("straddles", StringComparison.Ordinal)).Should().Be(thresholds > 0);
        double left = (double)ticks[0].Attribute("x")!;
        double unit = ((double)ticks[^1].Attribute("x")! - left) / (definition.Maximum - definition.Minimum);
        foreach (OpportunityScore score in analysis.Ranked)
        {
            XElement interval = picture.Descendants(Namespace + "g").Single(g => g.Attribute("data-outcome")?.Value == score.Need.Id.Value).Elements(Namespace + "line").Last();
            ((double)interval.Attribute("x1")!).Should().BeApproximately(left + ((score.Interval!.Value.Lower - definition.Minimum) * unit), 0.02);
            ((double)interval.Attribute("x2")!).Should().BeApproximately(left + ((score.Interval.Value.Upper - definition.Minimum) * unit), 0.02);
        }
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
