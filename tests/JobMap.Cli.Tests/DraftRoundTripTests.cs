using System.Text;
using CsCheck;
using JobMap.Ingestion;
using JobMap.Rendering;

namespace JobMap.Cli.Tests;

/// <summary>A draft that was written and is read gives the map it was written of.</summary>
public sealed class DraftRoundTripTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["ab .,:;'\"=+-@#{}[]()<>&*_`~|\\!?/0129^$%wé\u3000\uFF1D\uFF20\u2060\uFFFD"].Array[1, 14].Select(characters => new string(characters)),
        Among("{#o1}", "a {#b}", "1. x", "a. x", "iv) x", "\"\"x\"\"", "- x", "---", "=1+1", "'=1", "''@x", "me@home.org", "&amp;", "<b>", "Define: x", "Job executor: y", "http://a.b", "a  b", "\\{#x}"))
        .Select(text => text.Trim()).Where(text => text.Length > 0);

    private static readonly Gen<(string Text, string[] Outcomes)> Parts = Gen.Select(Texts, Texts.Array[0, 3]);

    private static readonly Gen<UniversalJobMap> Maps =
        from steps in Gen.Select(Gen.Int[0, 7], Parts, Parts.Array[0, 2]).Array[1, 4]
        from core in Texts
        from executor in Texts
        from prefix in Among("o", "-o", "_o_", ".O.", "é-")
        select MapOf(steps, core, executor, prefix);

    [Fact]
    public void ToCsv_ReadAgain_GivesTheSameMap() => Maps.Sample(map =>
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(map.ToCsv()));
        OutcomeCsv.Read(stream, new OutcomeCsvOptions(map.Market.JobExecutor, map.Market.CoreJob.Text)).Value.Should().Be(map);
    }, iter: 500);

    [Fact]
    public void ToCsv_TextsOfAnyShapeReadAgain_KeepsStatementsToTheLetterAndNamesWithoutSpacesAround() =>
        Gen.Char["ab '=+-@\t\r\n\",;|#\uFF1D"].Array[1, 10].Select(characters => new string(characters)).Where(text => !string.IsNullOrWhiteSpace(text)).Sample(
            text =>
            {
                UniversalJobMap map = UniversalJobMap.For("people", "wait").Execute(text, step => step.Id("s").Outcome(text, "o").SubStep(text, part => part.Id("p").Outcome(text, "q"))).Build();
                using MemoryStream stream = new(Encoding.UTF8.GetBytes(map.ToCsv()));
                UniversalJobMap read = OutcomeCsv.Read(stream, new OutcomeCsvOptions("people", "wait")).Value;
                read.Outcomes.Select(outcome => outcome.Statement.Text).Should().Equal(text, text);
                read.Steps[0].Name.Should().Be(text.Trim());
                read.Steps[0].SubSteps[0].Name.Should().Be(text.Trim());
            },
            iter: 2000);

    [Fact]
    public void ToMarkdown_ReadAgain_GivesTheSameMap() => Maps.Sample(map =>
        OutcomeMarkdown.Read(map.ToMarkdown(), new OutcomeMarkdownOptions()).Value.Should().Be(map), iter: 500);

    [Fact]
    public void ToCsvAndToMarkdown_ReadAgainInTheirLanguage_GiveTheSameMap()
    {
        UniversalJobMap map = UniversalJobMap.For("tuiniers", "de tuin water geven").Language(OutcomeGrammar.Dutch)
            .Define("kijk wat droog is", step => step.Outcome("minimaliseer de tijd die nodig is om droge planten te vinden", "droog")).Build();

        using MemoryStream stream = new(Encoding.UTF8.GetBytes(map.ToCsv()));
        OutcomeCsv.Read(stream, new OutcomeCsvOptions("tuiniers", "de tuin water geven") { Grammar = OutcomeGrammar.Dutch }).Value.Should().Be(map);
        OutcomeMarkdown.Read(map.ToMarkdown(), new OutcomeMarkdownOptions { Grammar = OutcomeGrammar.Dutch }).Value.Should().Be(map);
    }

    [Fact]
    public void Read_AnyText_MakesNoException() => Gen.String.Sample(text => { OutcomeMarkdown.Read(text, new OutcomeMarkdownOptions()); });

    [Fact]
    public void Read_DeepNesting_IsAnErrorAndNoException() =>
        OutcomeMarkdown.Read(new string('>', 5000) + " x", new OutcomeMarkdownOptions()).IsSuccess.Should().BeFalse();

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static UniversalJobMap MapOf((int Kind, (string Text, string[] Outcomes) Own, (string Text, string[] Outcomes)[] Parts)[] steps, string core, string executor, string prefix)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For(executor, core);
        int number = 0;
        string Next() => FormattableString.Invariant($"{prefix}{number++}_");
        foreach ((int kind, (string text, string[] outcomes), (string Text, string[] Outcomes)[] parts) in steps)
        {
            builder.Step(UniversalSteps.All[kind], text, step =>
            {
                step.Id(Next());
                Array.ForEach(outcomes, outcome => step.Outcome(outcome, Next()));
                Array.ForEach(parts, part => step.SubStep(part.Text, made =>
                {
                    made.Id(Next());
                    Array.ForEach(part.Outcomes, outcome => made.Outcome(outcome, Next()));
                }));
            });
        }

        return builder.Build();
    }
}
