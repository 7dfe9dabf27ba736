using CsCheck;
using JobMap.Ingestion.Questionnaires;
using Markdig;

namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>Whatever a statement, a step, a job or a solution says, the formats stay whole, and the text can be found again.</summary>
public sealed class QuestionnaireTextTests
{
    private static readonly string[] Hostile =
    [
        "[[Block]]", "[[Block:x]]", "[[PageBreak]]", "[[", "]]", "[", "]", "<script>alert(1)</script>", "${e://Field/x}", "$${", "a - b",
        "- a -", "a\n[[Question:MC]]\nb", "&lt;b&gt;", "🌿 herbs 👩‍🌾", new string('x', 5000), "| a |",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["[]:<>&;$-{}|`*_\\ \n\r\t\0\u2028\u202E\uD83Da1.…\"'@#é"], 1, 40],
        Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index]))
        .Where(text => !string.IsNullOrWhiteSpace(text));

    [Fact]
    public void ToQualtrics_AnyTexts_IsReadAsTheSameQuestions() => Gen.Select(Texts, Texts, Texts).Sample((statement, step, job) =>
    {
        Questionnaire questionnaire = Questionnaire.For(Map(statement, step, job), new QuestionnaireOptions { ProfileQuestions = [new ProfileQuestion("age", statement, [step + "1", job + "2"])] });

        QualtricsExport export = new(questionnaire.ToQualtrics());

        export.Columns.Select(column => column.Name).Should().BeEquivalentTo("IMP1_1", "IMP1_2", "SAT1_1", "SAT1_2", "SAT1_3", "age");
        export.Columns.Where(column => column.Name.StartsWith("IMP", StringComparison.Ordinal)).Select(column => Plain(column.RowText)).Should().BeEquivalentTo(Plain(statement), "other");
    });

    [Theory]
    [InlineData("[[Block]]", "&#91;&#91;Block&#93;&#93;")]
    [InlineData("a[1] b", "a[1] b")]
    [InlineData("a[1]", "a[1&#93;")]
    [InlineData("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("costs $5 or ${x}", "costs $5 or &#36;{x}")]
    [InlineData("this - that", "this – that")]
    [InlineData("- x", "– x")]
    [InlineData("well-known, 1--2", "well-known, 1--2")]
    [InlineData(" two\r\n\t lines\u00A0here ", "two lines here")]
    [InlineData("\0\u202Ea", "\uFFFD\uFFFDa")]
    [InlineData("🌿", "🌿")]
    public void ToQualtrics_Statement_IsNeutralised(string statement, string expected) =>
        Questionnaire.For(Map(statement, "step", "job"), new QuestionnaireOptions { TrapItems = 0 }).ToQualtrics().Split('\n').Should().Contain(expected);

    /// <summary>Not a case of the theory above: no attribute can hold half of a surrogate pair.</summary>
    [Fact]
    public void ToQualtrics_HalfOfASurrogatePair_IsNeutralised() =>
        Questionnaire.For(Map("a\uD800b", "step", "job")).ToQualtrics().Split('\n').Should().Contain("a\uFFFDb");

    [Fact]
    public void ToQualtrics_LongStatement_IsWhole() =>
        Questionnaire.For(Map(new string('x', 5000), "step", "job")).ToQualtrics().Split('\n').Count(line => line == new string('x', 5000)).Should().Be(2);

    [Fact]
    public void ToMarkdown_AnyTexts_IsReadAsTheSameTables() => Gen.Select(Texts, Texts, Texts).Sample((statement, step, job) =>
    {
        string markdown = Questionnaire.For(Map(statement, step, job), new QuestionnaireOptions { TrapItems = 0 }).ToMarkdown();

        string html = Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

        Count(html, "<table>").Should().Be(2);
        Count(html, "<tr>").Should().Be(6);
        Count(html, "<h").Should().Be(3);
        html.Should().NotContain("<script").And.NotContain("<a ").And.NotContain("<em>").And.NotContain("<code>").And.NotContain("<img");
    });

    [Theory]
    [InlineData("To show that you read this, choose “Somewhat important” here.", "Somewhat important")]
    [InlineData("to show that you read this, choose \"2\" here.", "2")]
    [InlineData("Kies hier ‘Enigszins tevreden’, zodat we zien dat u dit leest.", "Enigszins tevreden")]
    [InlineData("minimize the time it takes to choose", null)]
    [InlineData("To show that you read this, choose “” here.", null)]
    [InlineData("", null)]
    public void TrapAnswerOf_Text_IsTheAnswerThatATrapAsksFor(string text, string? answer) => QuestionnaireWording.TrapAnswerOf(text).Should().Be(answer);

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void TrapAnswerOf_TrapsOfAQuestionnaire_AreRecognised(string language)
    {
        foreach (QuestionnaireBlock block in Questionnaire.For(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { Language = language, TrapItems = 2 }).Blocks)
        {
            QuestionnaireItem trap = block.Items.Single(item => item.Need is null);
            QuestionnaireWording.TrapAnswerOf(trap.Text).Should().Be(block.Answers.Single(answer => answer.Value == trap.ExpectedRating).Label);
        }
    }

    private static UniversalJobMap Map(string statement, string step, string job) =>
        UniversalJobMap.For("people", job).Define(step, s => s.Outcome(statement, id: "hostile").Outcome("other", id: "other")).Build();

    /// <summary>What a normalising reader compares: neither dashes nor white space are told apart, and what no file holds is gone.</summary>
    private static string Plain(string text) => QuestionText.OneLine(text).Replace('–', '-');

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
