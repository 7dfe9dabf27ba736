using System.Text.RegularExpressions;
using JobMap.Benchmarks.Studies;

namespace JobMap.Benchmarks.Ratios;

/// <summary>Parsing outcome statements into their parts, against a compiled regular expression that finds the same parts of well-formed English ones.</summary>
internal sealed partial class StatementParseRatio : IRatio
{
    private const int Statements = 10_000;
    private const int WarmUps = 5;
    private const int Rounds = 21;

    public string Name => "statement-parse";

    public string Peer => "a generated regular expression";

    public double Target => 1;

    public RatioResult Measure()
    {
        string[] texts = [.. GeneratedStudy.Map(Statements).Outcomes.Select(outcome => outcome.Statement.Text)];
        Agreement.Require(OutcomeStatement.Parse(texts[0]).Object == Pattern().Match(texts[0]).Groups["object"].Value, "the object");
        InProcess.WarmUp(() => ParseAll(texts));
        InProcess.WarmUp(() => MatchAll(texts));
        return Turns.Compare(() => InProcess.Milliseconds(1, () => ParseAll(texts)), () => InProcess.Milliseconds(1, () => MatchAll(texts)), WarmUps, Rounds);
    }

    private static int ParseAll(string[] texts)
    {
        int length = 0;
        foreach (string text in texts)
        {
            length += OutcomeStatement.Parse(text).Object!.Length;
        }

        return length;
    }

    private static int MatchAll(string[] texts)
    {
        int length = 0;
        foreach (string text in texts)
        {
            Match match = Pattern().Match(text);
            length += match.Groups["object"].Value.Length + match.Groups["clarifier"].Value.Length;
        }

        return length;
    }

    [GeneratedRegex(
        "^(?<direction>minimi[sz]e|increase|reduce|maximi[sz]e)\\s+(?:the\\s+)?(?<unit>time|likelihood|number|amount|frequency|risk)\\s+(?:it takes to|that|of)\\s+(?<object>.*?)(?:\\s+(?<clarifier>(?:when|while|before|after)\\s.*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
