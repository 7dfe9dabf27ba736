using CsCheck;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>Maps of columns, one with every member and any.</summary>
internal static class ColumnMaps
{
    private static readonly string[] Scales = ["1..5", "5..1", "0..10", "1..7 top 3"];

    private static readonly Gen<string> Text = Gen.Select(Gen.Char['a', 'f'], Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A0', '\u02FF']), 0, 6], (first, rest) => first + rest);

    private static readonly Gen<string?> MaybeText = Maybe(Text);

    private static readonly Gen<IReadOnlyList<string>> Texts = Text.List[0, 3].Select(texts => (IReadOnlyList<string>)texts);

    private static readonly Gen<NoAnswerCodes?> Codes = Maybe(Gen.Select(Texts, Texts, Texts, (missing, dontKnow, notApplicable) =>
        new NoAnswerCodes { Missing = missing, DontKnow = dontKnow, NotApplicable = notApplicable }));

    private static readonly Gen<RatingCodebook?> Codebook = Maybe(Gen.Select(Text, Gen.Int[-3, 12].Array[0, 4], (name, ratings) =>
        new RatingCodebook(name, ratings.Select((rating, i) => KeyValuePair.Create($"{name} {i}", rating)))));

    private static readonly Gen<RatingScale?> Scale = Gen.Int[0, 4].Select(i => i == 0 ? null : RatingScale.Parse(Scales[i - 1]));

    /// <summary>Every member once.</summary>
    public static ColumnMap Whole { get; } = new(
    [
        new ColumnMapping("Q1_1", ColumnRole.Importance)
        {
            Text = "How important is it that … - the hose “bursts”?", Need = OutcomeId.Parse("burst"), Variable = "raw", Scale = RatingScale.Parse("5..1"),
            Codebook = new RatingCodebook("importance", [new("not at all", 1), new("very important.", 4), new("$x[1]", 5)]),
            NoAnswerCodes = new NoAnswerCodes { Missing = ["-99"], DontKnow = ["9", "don't know"], NotApplicable = ["98"] }, Extensions = ExtensionMembers.Empty.With("x-seen", "[1,{}]"),
        },
        new ColumnMapping("Q1_1", ColumnRole.Satisfaction) { Occurrence = 2, Need = OutcomeId.Parse("burst"), NoAnswerCodes = NoAnswerCodes.None },
        new ColumnMapping("Q3", ColumnRole.TrapQuestion) { RightAnswer = "somewhat" },
        new ColumnMapping("garden", ColumnRole.Variable) { Variable = "size of the garden" },
        new ColumnMapping("w", ColumnRole.Weight),
    ])
    {
        Layout = SurveyLayout.Qualtrics, Description = "spring, by post", Extensions = ExtensionMembers.Empty.With("x-owner", "\"the panel\""),
    };

    public static Gen<ColumnMap> Any { get; } = Gen.Select(Column(), Maybe(Gen.Enum<SurveyLayout>()), MaybeText, Gen.Int[0, 6]).SelectMany((_, layout, description, count) =>
        Column().Array[count].Select(columns => new ColumnMap(columns.Select((make, i) => make(i))) { Layout = layout, Description = description }));

    private static Gen<Func<int, ColumnMapping>> Column() => Gen.Select(
        Gen.Select(Text, Gen.Enum<ColumnRole>().Where(role => role is not (ColumnRole.Weight or ColumnRole.Need)), Gen.Int[1, 3], MaybeText),
        Gen.Select(Gen.Bool, MaybeText, Scale), Gen.Select(Codebook, Codes, MaybeText),
        ((string Name, ColumnRole Role, int Occurrence, string? Text) head, (bool Named, string? Variable, RatingScale? Scale) read, (RatingCodebook? Codebook, NoAnswerCodes? Codes, string? Right) cells) =>
            (Func<int, ColumnMapping>)(i => new ColumnMapping($"{head.Name}{i}", head.Role)
            {
                Occurrence = head.Occurrence, Text = head.Text, Need = OutcomeId.Parse($"o{i}"), Variable = read.Variable is { } variable ? $"{variable} v{i}" : null, Scale = read.Scale,
                Codebook = cells.Codebook, NoAnswerCodes = cells.Codes, RightAnswer = cells.Right,
                Extensions = read.Named ? ExtensionMembers.Empty.With("x-n", FormattableString.Invariant($"{i}")) : ExtensionMembers.Empty,
            }));

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Select(Gen.Bool, some, (there, value) => there ? value : null);

    private static Gen<SurveyLayout?> Maybe(Gen<SurveyLayout> some) => Gen.Select(Gen.Bool, some, (there, value) => there ? value : (SurveyLayout?)null);
}
