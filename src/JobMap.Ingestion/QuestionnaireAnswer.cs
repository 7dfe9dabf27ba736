using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>One of the answers that a question of a <see cref="Questionnaire"/> offers: the number that stands in the data, and what the respondent reads.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuestionnaireAnswer
{
    internal QuestionnaireAnswer(int value, string label) => (Value, Label) = (value, label);

    /// <summary>The number in the data: a rating on the scale of the questionnaire, a code outside of it for "don't know" and "does not apply", a running number for an answer about the respondent.</summary>
    public int Value { get; }

    /// <summary>What the respondent reads, such as "Very important".</summary>
    public string Label { get; }

    /// <summary>"4 = Very important".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} = {Label}");
}
