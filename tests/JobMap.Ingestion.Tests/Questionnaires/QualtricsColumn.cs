using System.Net;

namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>A column of answers in an export: what stands in its three header lines, and the row of the matrix it is of. Header and row are HTML.</summary>
internal sealed record QualtricsColumn(QualtricsQuestion Question, string Name, string Header, string ImportId, string Row)
{
    /// <summary>The row as the respondent reads it.</summary>
    public string RowText => WebUtility.HtmlDecode(Row);

    /// <summary>What is chosen: a number, and what the respondent reads.</summary>
    public IReadOnlyList<(int Value, string Text)> Options => Question.IsMatrix ? Question.Answers : Question.Choices;
}
