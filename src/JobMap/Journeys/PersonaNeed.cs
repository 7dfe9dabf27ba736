using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>One outcome or job of a persona, with the figures of its segment.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PersonaNeed
{
    internal PersonaNeed(OpportunityScore score)
    {
        Need = score.Need.Id;
        Kind = score.Need.Kind;
        Statement = score.Need.Statement;
        Figures = new SourceFigures(score);
        AnsweredImportance = score.AnsweredImportance;
    }

    /// <summary>The outcome or job.</summary>
    public NeedId Need { get; }

    /// <summary>What kind of need it is.</summary>
    public NeedKind Kind { get; }

    /// <summary>Its statement, as the map words it.</summary>
    public string Statement { get; }

    /// <summary>Importance, satisfaction, score and n among the segment.</summary>
    public SourceFigures Figures { get; }

    /// <summary>The interval of the importance, 0..10.</summary>
    public ConfidenceInterval? ImportanceInterval => Figures.ImportanceInterval;

    /// <summary>How many of the segment rated the importance.</summary>
    public long AnsweredImportance { get; }

    /// <summary>"I 8.8 [7.9–9.3] S 7.0 [6.1–7.7] opportunity 10.6 [9.4–11.8] n=200: minimize the likelihood that the dish burns".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"I {Shown(Figures.Importance, ImportanceInterval)} S {Shown(Figures.Satisfaction, Figures.SatisfactionInterval)} opportunity {Shown(Figures.Opportunity, Figures.Interval)} n={Figures.AnsweredBoth}: {Statement}");

    private static string Shown(double? value, ConfidenceInterval? interval) =>
        FormattableString.Invariant($"{value:0.0;-0.0;0.0}{(interval is { } limits ? FormattableString.Invariant($" [{limits}]") : "")}");
}
