using System.Diagnostics.CodeAnalysis;
using JobMap.Surveys;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>Everything a questionnaire says in one language, apart from the user's statements.</summary>
internal sealed class QuestionnaireWording
{
    private const int LabelledPoints = 5;

    public required string Language { get; init; }

    public required string ProfileTitle { get; init; }

    public required string DontKnow { get; init; }

    public required string DoesNotApply { get; init; }

    /// <summary>What the respondent reads first; of the core job.</summary>
    public required Func<string, string> Introduction { get; init; }

    /// <summary>The sentence that says what the rows are about; of the kind of need, and of the name of the step where there is one.</summary>
    public required Func<NeedKind, string?, string> Topic { get; init; }

    /// <summary>What is done: the core job, and the solution where it is known.</summary>
    public required Func<string, SolutionId, RatingRole, string> Question { get; init; }

    /// <summary>The headings of the two blocks.</summary>
    public required Func<RatingRole, string> Title { get; init; }

    /// <summary>The five labels of a scale of five points, from least to most.</summary>
    public required Func<RatingRole, string[]> Labels { get; init; }

    /// <summary>What a trap asks; of the label or number to be chosen.</summary>
    public required Func<string, string> Trap { get; init; }

    public static bool TryFind(string language, [NotNullWhen(true)] out QuestionnaireWording? wording)
    {
        wording = language.Split('-')[0].ToUpperInvariant() switch
        {
            "EN" => EnglishWording.Texts,
            "NL" => DutchWording.Texts,
            _ => null,
        };
        return wording is not null;
    }

    /// <summary>
    /// The answer that the text of a trap asks for, in whatever language, so that a reader of answers knows the column for what it is; null for any other text. Quotes may be of any kind, or gone.
    /// </summary>
    public static string? TrapAnswerOf(string text)
    {
        string unquoted = Unquoted(text);
        foreach (QuestionnaireWording wording in (QuestionnaireWording[])[EnglishWording.Texts, DutchWording.Texts])
        {
            string[] around = Unquoted(wording.Trap("\n")).Split('\n');
            if (unquoted.Length > around[0].Length + around[1].Length && unquoted.StartsWith(around[0], StringComparison.OrdinalIgnoreCase) && unquoted.EndsWith(around[1], StringComparison.OrdinalIgnoreCase))
            {
                return unquoted[around[0].Length..^around[1].Length];
            }
        }

        return null;
    }

    /// <summary>
    /// The ratings of the labels beside a trap of these questionnaires, whose text a question ends with; null for any other question, and where the scale has numbers in place of labels.
    /// Many exports have numbers alone, and of ours it is known which is right, while "somewhat satisfied" may be 2 or 4 in the words of others.
    /// </summary>
    public static RatingCodebook? TrapCodebookOf(string question, RatingScale scale)
    {
        if (scale.Points != LabelledPoints)
        {
            return null;
        }

        string asked = Unquoted(question).TrimEnd();
        return (from wording in (QuestionnaireWording[])[EnglishWording.Texts, DutchWording.Texts]
                from role in (RatingRole[])[RatingRole.Importance, RatingRole.Satisfaction]
                let points = wording.Points(role, scale)
                where points.Any(point => asked.EndsWith(Unquoted(wording.Trap(point.Label)), StringComparison.OrdinalIgnoreCase))
                select new RatingCodebook($"questionnaire ({wording.Language})", points.Select(point => KeyValuePair.Create(point.Label, point.Value)))).FirstOrDefault();
    }

    /// <summary>The question above the rows.</summary>
    public string Stem(RatingRole role, string job, SolutionId solution, NeedKind kind, string? step) => $"{Topic(kind, step)} {Question(job, solution, role)}";

    /// <summary>The points from what says least to what says most: a label each where there are five, else numbers with labels at the ends.</summary>
    public IReadOnlyList<QuestionnaireAnswer> Points(RatingRole role, RatingScale scale)
    {
        string[] labels = Labels(role);
        return [.. Enumerable.Range(0, scale.Points).Select(point =>
        {
            int value = scale.IsReversed ? scale.Maximum - point : scale.Minimum + point;
            string number = FormattableString.Invariant($"{value}");
            return new QuestionnaireAnswer(value, scale.Points == LabelledPoints ? labels[point]
                : point == 0 ? $"{number} - {labels[0]}" : point == scale.Points - 1 ? $"{number} - {labels[^1]}" : number);
        })];
    }

    private static string Unquoted(string text) => string.Concat(text.Where(c => c is not ('“' or '”' or '„' or '"' or '‘' or '’' or '\'')));
}
