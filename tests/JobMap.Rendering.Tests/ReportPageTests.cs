using System.Text.Json;
using System.Xml.Linq;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using Snapshooter.Xunit;

namespace JobMap.Rendering.Tests;

public sealed class ReportPageTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Render_FixedStudy_MatchesSnapshot() => Snapshot.Match(ReportPage.Render(Study.Analysis, Study.Journey));

    [Fact]
    public void Render_FixedStudy_StandsAlone()
    {
        string page = ReportPage.Render(Study.Analysis, Study.Journey);
        XElement html = XDocument.Parse(page).Root!;
        page.Should().StartWith("<!DOCTYPE html>").And.NotContainAny("@import", "url(", "src=");
        html.Attribute("lang")!.Value.Should().Be("en");
        html.Descendants("script").Should().ContainSingle().Which.Attribute("type")!.Value.Should().Be("application/json");
        html.Descendants("link").Should().ContainSingle().Which.Attribute("href")!.Value.Should().Be("data:,");
        html.Descendants().Attributes().Select(a => a.Name.LocalName).Should().NotContain(name => name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_FixedStudy_HasItsSectionsInOrderAndLinksThatLead()
    {
        XElement html = XDocument.Parse(ReportPage.Render(Study.Analysis, Study.Journey)).Root!;
        html.Descendants("section").Select(s => s.Attribute("id")!.Value).Should().Equal("job", "quality", "ranking", "steps", "landscape", "journey", "method");
        html.Descendants("a").Select(a => a.Attribute("href")!.Value).Should().Equal("#job", "#quality", "#ranking", "#steps", "#landscape", "#journey", "#method");
        string[] ids = [.. html.Descendants().Attributes("id").Select(id => id.Value)];
        ids.Should().OnlyHaveUniqueItems();
        html.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')).Should().BeSubsetOf(ids);
    }

    [Fact]
    public void Render_OtherNeeds_StandKindByKindInATableOfTheirOwn()
    {
        XElement html = XDocument.Parse(ReportPage.Render(NeedStudy.Analysis, NeedStudy.Journey)).Root!;
        XElement section = html.Descendants("section").Single(s => s.Attribute("id")!.Value == "needs");

        section.Elements("h3").Select(h => h.Value).Should().Equal("Financial outcomes", "Emotional jobs");
        section.Descendants("table").Should().HaveCount(2);
        section.Descendants("tbody").Last().Elements("tr").Select(row => row.Descendants("span").First().Value).Should().Equal("feel in control", "feel rested");
        html.Descendants("a").Select(a => a.Attribute("href")!.Value).Should().Contain("#needs");
    }

    [Fact]
    public void Render_Steps_HasARowForAllAndOneAStep()
    {
        XElement html = XDocument.Parse(ReportPage.Render(Study.Analysis, Study.Journey)).Root!;
        XElement[] rows = [.. html.Descendants("section").Single(s => s.Attribute("id")!.Value == "steps").Descendants("tbody").Single().Elements("tr")];

        rows.Select(row => row.Element("th")!.Value).Should().Equal("All steps", "choose what to grow", "sow the seeds", "watch the plants", "harvest");
        rows[0].Elements("td").First().Value.Should().Be("4 of 5");
        rows[4].Elements("td").Select(cell => cell.Value.Trim()).Should().Equal("0 of 1", "–", "–", "–");
    }

    [Fact]
    public void Render_EveryScore_TellsWhy()
    {
        XElement html = XDocument.Parse(ReportPage.Render(Study.Analysis, Study.Journey)).Root!;
        html.Descendants("details").Where(details => details.Attribute("class")?.Value == "jm-why").Select(details => details.Element("p")!.Value)
            .Should().Equal(Study.Analysis.Ranked.Select(score => score.Explain()));
    }

    [Fact]
    public void Render_SeveralSegments_HasARankingAndALandscapeForEach()
    {
        XElement html = XDocument.Parse(ReportPage.Render(Study.Segmented, Study.Journey)).Root!;
        html.Descendants("h3").Select(h => h.Value).Should().Contain(["balcony: shady", "balcony: sunny"]);
        html.Descendants(Svg + "svg").Count(svg => svg.Attribute("role")?.Value == "img").Should().Be(4);
        html.Descendants().Attributes("id").Select(id => id.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Render_FixedStudy_HoldsTheAnalysisForMachines()
    {
        string script = XDocument.Parse(ReportPage.Render(Study.Analysis, Study.Journey)).Descendants("script").Single().Value;
        using JsonDocument embedded = JsonDocument.Parse(script);
        using JsonDocument expected = JsonDocument.Parse(JobMapJson.Serialize(Study.Analysis));
        JsonElement.DeepEquals(embedded.RootElement, expected.RootElement).Should().BeTrue();
    }

    [Fact]
    public void Render_ScrollingRegions_CanBeFocusedAndHaveNames()
    {
        XElement html = XDocument.Parse(ReportPage.Render(Study.Analysis, Study.Journey)).Root!;
        XElement[] regions = [.. html.Descendants("div").Where(div => div.Attribute("class")?.Value == "jm-scroll")];
        regions.Should().HaveCount(5).And.OnlyContain(r => r.Attribute("tabindex")!.Value == "0" && r.Attribute("aria-label")!.Value.Length > 0);
        html.Descendants("table").Should().OnlyContain(table => table.Ancestors("div").Any(regions.Contains));
    }

    [Fact]
    public void Render_WithDiagnosticsOfReading_TellsThem()
    {
        Diagnostic nine = DiagnosticCatalogue.RatingOutOfScale.Create("9 is not on 1..5.", new DiagnosticLocation { Source = "answers.csv", Line = 12, Column = 3 });
        string page = ReportPage.Render(new ReportContents(Study.Analysis, Study.Journey) { Reading = [nine] });
        page.Should().Contain("9 is not on 1..5. (answers.csv:12:3)").And.Contain(nine.Remedy).And.Contain("Rating outside the scale");
    }

    [Fact]
    public void Render_Nothing_SaysSoInEverySection()
    {
        string page = ReportPage.Render(Study.EmptyAnalysis, Study.EmptyJourney);
        XDocument.Parse(page).Descendants("section").Should().HaveCount(7);
        page.Should().Contain("The map has no job steps.").And.Contain("There are no outcomes to score.").And.Contain("No outcome has a score.").And.Contain("The journey has no stages");
    }

    [Fact]
    public void Render_JourneyOfAnotherMarket_Throws()
    {
        JourneyMap ofOthers = JourneyProjection.Project(Study.Map.WithMarket(Study.Map.Market with { JobExecutor = "allotment holders" }), JourneyTemplate.EightSteps);
        Refused(Study.Analysis, ofOthers, "*allotment holders*balcony gardeners*");
        Refused(Study.Analysis, Study.EmptyJourney, "*passengers*");
    }

    [Fact]
    public void Render_JourneyOfAnotherSolution_Throws()
    {
        OpportunityAnalysis mixed = OpportunityAnalysis.Run(Study.Map, new SurveyResponsesBuilder(RatingScale.FivePoint, []).Build());
        OpportunityAnalysis hose = OpportunityAnalysis.Run(Study.Map, new SurveyResponsesBuilder(RatingScale.FivePoint, [], SolutionId.Parse("hose")).Build());
        Refused(hose, Study.Journey, "*'watering can'*'hose'*");
        ReportPage.Render(mixed, Study.Journey).Should().NotBeEmpty("answers that name no solution go with a journey, which says that they do");
    }

    [Fact]
    public void Render_JourneyOfAnotherSegment_Throws()
    {
        JourneyMap sunny = JourneyOf(Study.Segmented.ForSegment("sunny"));
        Refused(Study.Segmented.ForSegment("shady"), sunny, "*'sunny'*");
        Refused(Study.Analysis, sunny, "*'sunny'*");
    }

    [Fact]
    public void Render_JourneyOfOneOfTheSegments_IsShown() =>
        ReportPage.Render(Study.Segmented, JourneyOf(Study.Segmented.ForSegment("sunny"))).Should().NotBeEmpty();

    [Fact]
    public void Render_JourneyWithoutAnswers_IsShownBesideAnyAnalysisOfItsMarket()
    {
        JourneyMap journey = JourneyProjection.Project(Study.Map, JourneyTemplate.EightSteps);
        ReportPage.Render(Study.Analysis, journey).Should().NotBeEmpty();
        ReportPage.Render(Study.Segmented, journey).Should().NotBeEmpty();
    }

    [Fact]
    public void Render_Null_Throws()
    {
        FluentActions.Invoking(() => ReportPage.Render(null!, Study.Journey)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportPage.Render(Study.Analysis, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportPage.Render(null!)).Should().Throw<ArgumentNullException>();
    }

    private static JourneyMap JourneyOf(OpportunityAnalysis analysis) => JourneyProjection.Project(analysis.Map, JourneyTemplate.EightSteps, analysis: analysis);

    private static void Refused(OpportunityAnalysis analysis, JourneyMap journey, string message)
    {
        FluentActions.Invoking(() => ReportPage.Render(analysis, journey)).Should().Throw<ArgumentException>().WithParameterName(nameof(journey)).WithMessage(message);
        FluentActions.Invoking(() => new ReportContents(analysis, journey)).Should().Throw<ArgumentException>().WithParameterName(nameof(journey)).WithMessage(message);
    }
}
