using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;
using Markdig;

namespace JobMap.Rendering.Tests.Texts;

/// <summary>Text of users in every format: it must add no element, attribute, row, cell, link or formula, and must not break the format.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "]]> <!-- &amp; </title></style></svg>", "</script><b>x",
        "\u202Edetrevni\u202C and \u2066isolated", "שלום \u200Fעולם", "a | b | c", "`code` **bold** _it_ ~~no~~ ==m== $x$", "line one\nline two\r\nline three\tend",
        "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\u0009=1", "\uD800 half \uDC00", "null \0 bell \a escape \u001b[31m", "\uFFFE\uFFFF",
        "[link](https://example.com) https://example.com www.example.com who@example.com", "![image](x.png) <https://example.com>", "# heading", "1. list", "- list", "1) list",
        "> quote", "[^1]: note", ":smile: ^up^ {.class #id}", "+++\ntitle", "a \\| b \\", "\"\"cited\"\"", "\"\"\"a\"\"\"", "\U0001F469\u200D\U0001F469\u200D\U0001F467 family", "‮",
        new string('x', 10_000), new string('|', 50),
    ];

    public static TheoryData<string> Statements => [.. Hostile];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Pictures_HostileText_HaveTheElementsOfPlainText(string hostile)
    {
        Shape(With(hostile).ToLandscapeSvg()).Should().Equal(Shape(With("plain").ToLandscapeSvg()));
        // How many lines a statement takes depends on its length, so the lines themselves are left out.
        Shape(With(hostile).ToRankingSvg(), "text").Should().Equal(Shape(With("plain").ToRankingSvg(), "text"));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Pages_HostileText_HaveTheElementsOfPlainText(string hostile)
    {
        Shape(Page(With(hostile)), "text").Should().Equal(Shape(Page(With("plain")), "text"));
        Shape(Journey(With(hostile)).ToHtml()).Should().Equal(Shape(Journey(With("plain")).ToHtml()));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Pages_HostileText_ShowItAsWritten(string hostile)
    {
        string expected = Cleaned(hostile);
        XDocument.Parse(Page(With(hostile))).Descendants("h1").Single().Value.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Pages_HostileText_KeepItInTheCopyForMachines(string hostile)
    {
        using JsonDocument copy = JsonDocument.Parse(XDocument.Parse(Page(With(hostile))).Descendants("script").Single().Value);
        string expected = string.Concat(hostile.EnumerateRunes());
        copy.RootElement.GetProperty("scores")[0].GetProperty("statement").GetString().Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void ToMarkdown_HostileText_AddsNoMarkup(string hostile)
    {
        OpportunityAnalysis analysis = With(hostile);
        Blocks(analysis.ToMarkdown()).Should().Equal(Blocks(With("plain").ToMarkdown()));
        Blocks(Journey(analysis).ToMarkdown()).Should().Equal(Blocks(Journey(With("plain")).ToMarkdown()));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Journeys_HostileEvidence_HaveTheShapeOfPlainEvidence(string hostile)
    {
        Shape(Backed(hostile).ToHtml()).Should().Equal(Shape(Backed("plain").ToHtml()));
        XDocument.Parse(Backed(hostile).ToHtml()).Descendants("li").Select(item => item.Value).Should().Contain(text => text.StartsWith(Cleaned(hostile), StringComparison.Ordinal));
        Blocks(Backed(hostile).ToMarkdown()).Should().Equal(Blocks(Backed("plain").ToMarkdown()));
        Markdown.ToPlainText(Backed(hostile).ToMarkdown(), MarkdownShape.Pipeline).Replace("\u2060", "", StringComparison.Ordinal).Should().Contain(Cleaned(hostile).Trim());
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void ToMarkdown_HostileText_ReadsAsWritten(string hostile)
    {
        string heading = Markdown.ToPlainText(With(hostile).ToMarkdown(), MarkdownShape.Pipeline).Split('\n')[0].Replace("\u2060", "", StringComparison.Ordinal);
        heading.Should().Be($"Opportunities: {Cleaned(hostile).Trim()}".TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void ToCsv_HostileText_ReadsBackAsOneFieldThatIsNoFormula(string hostile)
    {
        List<string[]> rows = Csv.Read(With(hostile).ToCsv());
        rows.Should().HaveCount(4).And.OnlyContain(row => row.Length == 30);
        string field = rows[1][3];
        "=+-@\t\r\n".Should().NotContain(field[..1]);
        field.TrimStart('\'').Should().Be(string.Concat(hostile.EnumerateRunes().Select(r => Rune.IsControl(r) && r.Value is not (9 or 10 or 13) ? "\uFFFD" : r.ToString())).TrimStart('\''));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void AnyFormat_HostileSegment_IsEncoded(string hostile)
    {
        UniversalJobMap map = UniversalJobMap.For("people", "wait").Execute("wait", s => s.Outcome("minimize the time", id: "t")).Build();
        Surveys.SurveyResponsesBuilder answers = new(Surveys.RatingScale.FivePoint, map.Outcomes.Select(o => (NeedId)o.Id));
        foreach (string segment in (string[])[hostile, "other"])
        {
            answers.AddRespondent();
            answers.SetVariable("group", segment);
            answers.SetImportance(0, 5);
            answers.SetSatisfaction(0, 2);
        }

        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, answers.Build().SegmentBy("group"), Study.Options);
        XDocument page = XDocument.Parse(ReportPage.Render(analysis, Journey(analysis.ForSegment("other"))));
        page.Descendants("h3").Select(h => h.Value).Should().Contain($"group: {Cleaned(hostile)}");
        Csv.Read(analysis.ToCsv()).Should().HaveCount(3).And.OnlyContain(row => row.Length == 30);
    }

    [Fact]
    public void AnyFormat_AnyText_StaysWellFormed() => Gen.String.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(
        text =>
        {
            OpportunityAnalysis analysis = With(text);
            string page = Page(analysis);
            Shape(page, "text").Should().Equal(PlainPage);
            Csv.Read(analysis.ToCsv()).Should().HaveCount(4).And.OnlyContain(row => row.Length == 30);
            Blocks(analysis.ToMarkdown()).Should().Equal(PlainMarkdown);
        },
        iter: 300);

    [Fact]
    public void AnyFormat_AnyMarkdown_AddsNoMarkup() =>
        MarkdownShape.Texts.Sample(text => Blocks(With(text).ToMarkdown()).Should().Equal(PlainMarkdown), iter: 2000);

    private static List<string> PlainPage { get; } = Shape(Page(With("plain")), "text");

    private static List<string> PlainMarkdown { get; } = Blocks(With("plain").ToMarkdown());

    private static OpportunityAnalysis With(string text) => Study.Of(text, text, text, [text, "minimize the time", text]);

    private static JourneyMap Journey(OpportunityAnalysis analysis) => JourneyProjection.Project(analysis.Map, JourneyTemplate.EightSteps, analysis: analysis);

    /// <summary>A journey with a quote in each lane that evidence stands in, and one without a place.</summary>
    private static JourneyMap Backed(string quote) => JourneyProjection.Project(Study.Map, JourneyTemplate.EightSteps, options: new JourneyOptions
    {
        Evidence = new ResearchEvidence
        {
            Items =
            [
                .. Enum.GetValues<ForceOfProgress>().Select((force, i) => Quote(i, quote, Study.Map.Outcomes[0].Id.Value) with { Force = force }),
                Quote(10, quote, $"pain:{Study.Map.Outcomes[1].Id}"), Quote(11, quote),
            ],
        },
    });

    private static EvidenceItem Quote(int number, string text, params string[] backs) =>
        new(EvidenceId.Parse($"q{number}"), EvidenceKind.Quote, text) { Backs = [.. backs.Select(EvidenceTarget.Parse)] };

    private static string Page(OpportunityAnalysis analysis) => ReportPage.Render(analysis, Journey(analysis));

    /// <summary>The elements and the names of their attributes, in order. What is not well-formed throws. Findings about the statements differ by text.</summary>
    private static List<string> Shape(string markup, string? without = null) => [.. XDocument.Parse(markup).Descendants()
        .Where(e => e.Name.LocalName != without && !e.AncestorsAndSelf().Any(a => a.Attribute("id")?.Value == "quality"))
        .Select(e => $"{e.Name.LocalName} {string.Join(' ', e.Attributes().Select(a => a.Name.LocalName))}")];

    /// <summary>What is in a document other than plain text; findings are the same, since an analysis does not judge statements.</summary>
    private static List<string> Blocks(string markdown) => [.. MarkdownShape.Of(markdown)];

    private static string Cleaned(string text)
    {
        StringBuilder cleaned = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool space = rune.Value is >= 9 and <= 13;
            bool refused = Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
            cleaned.Append(space ? " " : refused ? "\uFFFD" : rune.ToString());
        }

        return cleaned.ToString();
    }
}
