using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>The part of a <see cref="Questionnaire"/> that asks for one of the two ratings of every need.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuestionnaireBlock
{
    internal QuestionnaireBlock(RatingRole role, string title, IEnumerable<QuestionnaireMatrix> matrices, IEnumerable<QuestionnaireAnswer> answers) =>
        (Role, Title, Matrices, Answers) = (role, title, new ValueList<QuestionnaireMatrix>(matrices), new ValueList<QuestionnaireAnswer>(answers));

    /// <summary>The rating it asks for.</summary>
    public RatingRole Role { get; }

    /// <summary>Its heading in the language of the questionnaire, such as "Importance".</summary>
    public string Title { get; }

    /// <summary>The questions in order: the steps in the order of the job, then the other needs kind by kind. A long step has several.</summary>
    public IReadOnlyList<QuestionnaireMatrix> Matrices { get; }

    /// <summary>The answers to each row, from what says least to what says most, and behind them "don't know" and "does not apply" where they are offered.</summary>
    public IReadOnlyList<QuestionnaireAnswer> Answers { get; }

    /// <summary>The rows of all questions, in the order in which they are asked.</summary>
    public IReadOnlyList<QuestionnaireItem> Items => new ValueList<QuestionnaireItem>(Matrices.SelectMany(matrix => matrix.Items));

    /// <summary>"Importance: 25 rows in 4 questions".</summary>
    public override string ToString() => $"{Title}: {Counted.Of(Items.Count, "row")} in {Counted.Of(Matrices.Count, "question")}";
}
