using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests;

/// <summary>Whatever can be read from a text: no text makes it throw, and what is read is written back as itself.</summary>
public sealed class ParsingPropertiesTests
{
    /// <summary>Texts of any characters, lone surrogates and nothing at all among them, and texts that are nearly right.</summary>
    private static readonly Gen<string?> AnyText = Gen.OneOf(
        Gen.Char.Array[0, 20].Select(characters => (string?)new string(characters)),
        Gens.Text.Select(text => (string?)text),
        Gen.Char['a', 'z'].Array[1, 140].Select(characters => (string?)new string(characters)),
        Gens.AnyOf("..", " top ", "1", "5", "-", "0", "+", "10", "1..5", "2147483648", " ", "é", "\0").Array[0, 5].Select(parts => (string?)string.Concat(parts)),
        Gens.AnyOf<string?>(null, "", " ", "mixed", " mixed ", "\ud800", "ulwick-top-two-box", "ULWICK-TOP-TWO-BOX", "available-case", "wcw-2005", "eight-steps", "define", "Define"));

    private static readonly Gen<RatingScale> AnyScale = Gen.Select(Gen.Int[-1000, 998], Gen.Int[2, 11], Gen.Int[1, 10])
        .Select((minimum, points, top) => RatingScale.Create(minimum, Math.Min(1000, minimum + points - 1), Math.Min(top, Math.Min(1000, minimum + points - 1) - minimum)));

    [Fact]
    public void OutcomeId_AnyText_IsReadOrRefused() => AnyText.Sample(text => ReadsBothWays<OutcomeId>(text));

    [Fact]
    public void StepId_AnyText_IsReadOrRefused() => AnyText.Sample(text => ReadsBothWays<StepId>(text));

    [Fact]
    public void JobId_AnyText_IsReadOrRefused() => AnyText.Sample(text => ReadsBothWays<JobId>(text));

    [Fact]
    public void ConsumptionJobKind_AnyText_IsReadOrRefused() => AnyText.Sample(text => Reads<ConsumptionJobKind>(text));

    [Fact]
    public void OutcomeDirection_AnyText_IsReadOrRefused() => AnyText.Sample(text => Reads<OutcomeDirection>(text));

    [Fact]
    public void OutcomeUnit_AnyText_IsReadOrRefused() => AnyText.Sample(text => Reads<OutcomeUnit>(text));

    [Fact]
    public void SolutionId_AnyText_IsReadOrRefused() => AnyText.Sample(text => ReadsBothWays<SolutionId>(text));

    [Fact]
    public void RatingScale_AnyText_IsReadOrRefused() => AnyText.Sample(text => Reads<RatingScale>(text));

    [Fact]
    public void JobStatement_AnyText_IsReadOrRefused() => AnyText.Sample(text => Reads<JobStatement>(text));

    [Fact]
    public void OutcomeStatement_AnyText_IsReadOrRefused() => AnyText.Sample(text => Reads<OutcomeStatement>(text));

    [Fact]
    public void RatingScale_AnyScale_IsReadBackFromItsText() => AnyScale.Sample(scale => RatingScale.Parse(scale.ToString()) == scale);

    [Fact]
    public void RatingScale_DifferentScales_HaveDifferentTexts() =>
        Gen.Select(AnyScale, AnyScale).Sample((a, b) => (a == b) == (a.ToString() == b.ToString()));

    [Fact]
    public void Names_AnyText_AreFoundOrNot() => AnyText.Sample(name =>
        OpportunityDefinition.TryParse(name, out OpportunityDefinition? definition) == (definition is not null) && definition?.ToString() == (definition is null ? null : name)
        && MissingAnswers.TryParse(name, out MissingAnswers? policy) == (policy is not null) && policy?.ToString() == (policy is null ? null : name)
        && ThresholdProfile.TryParse(name, out ThresholdProfile? profile) == (profile is not null) && profile?.ToString() == (profile is null ? null : name)
        && JourneyTemplate.TryParse(name, out JourneyTemplate? template) == (template is not null) && template?.ToString() == (template is null ? null : name)
        && (!UniversalSteps.TryParse(name, out UniversalStep kind) || UniversalSteps.NameOf(kind).Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>TryParse gives a value or false; Parse gives the same value or a FormatException; the value's text is read back as the value.</summary>
    private static bool Reads<T>(string? text)
        where T : IParsable<T>, IEquatable<T>
    {
        if (!T.TryParse(text, null, out T? value))
        {
            return text is null || Refuses(() => T.Parse(text, null));
        }

        return T.Parse(text!, null).Equals(value) && T.Parse(value.ToString()!, null).Equals(value);
    }

    /// <summary>The same for what is read from and written to spans too.</summary>
    private static bool ReadsBothWays<T>(string? text)
        where T : ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        bool read = T.TryParse(text, null, out T? value);
        bool readSpan = T.TryParse(text.AsSpan(), null, out T? fromSpan);
        return Reads<T>(text) && read == readSpan
            && (read ? value!.Equals(fromSpan) && T.Parse(text.AsSpan(), null).Equals(value) && WritesItsText(value) : Refuses(() => T.Parse(text.AsSpan(), null)));
    }

    private static bool WritesItsText<T>(T value)
        where T : ISpanFormattable
    {
        string expected = value.ToString()!;
        Span<char> exact = stackalloc char[expected.Length];
        return value.TryFormat(exact, out int written, "X", null) && written == expected.Length && exact.SequenceEqual(expected)
            && !value.TryFormat(exact[..^1], out int none, default, null) && none == 0
            && value.ToString("X", null) == expected && $"{value}" == expected;
    }

    private static bool Refuses<T>(Func<T> parse)
    {
        try
        {
            parse();
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
