using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>A question of a <see cref="Questionnaire"/> with several rows: one stem, one row an item, and the same answers for each.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuestionnaireMatrix
{
    internal QuestionnaireMatrix(string id, int page, string stem, IEnumerable<QuestionnaireItem> items) =>
        (Id, Page, Stem, Items) = (id, page, stem, new ValueList<QuestionnaireItem>(items));

    /// <summary>The id of the question: <c>IMP</c> or <c>SAT</c> and a running number from 1, such as <c>IMP3</c>.</summary>
    public string Id { get; }

    /// <summary>The page within the block, from 1. Small matrices share a page.</summary>
    public int Page { get; }

    /// <summary>The question above the rows.</summary>
    public string Stem { get; }

    /// <summary>The rows from top to bottom; never empty, and never more than <see cref="QuestionnaireOptions.MaximumRows"/>.</summary>
    public IReadOnlyList<QuestionnaireItem> Items { get; }

    /// <summary>"IMP3 on page 2: 7 rows".</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} on page {Page}: {Counted.Of(Items.Count, "row")}");
}
