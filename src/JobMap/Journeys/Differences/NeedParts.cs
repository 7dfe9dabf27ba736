using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Journeys.Differences;

/// <summary>Pains, gains, opportunities and what is overserved: items about one need, with its figures.</summary>
internal static class NeedParts
{
    /// <summary>
    /// Known by the need, so that a pain that comes to stand in another stage stays that pain; as done with today's solution it is another one. What people drew without a need is known by its text.
    /// </summary>
    public static JourneyPart Of(JourneyItem item, JourneyChangeSubject subject, JourneyStage stage, JourneyTerms? terms, bool whole)
    {
        DerivedFrom from = item.DerivedFrom;
        string side = stage.Side == CoreJobSide.Today ? "today " : "";
        SourceFigures? figures = from.Figures.Count == 1 ? from.Figures[0] : null;
        return new JourneyPart(
            subject, side + Exactly.List([.. ItemParts.KeyOf(from).Select(source => $"{source.Kind} {source.Id}"), from.Sources.Count == 0 ? item.Text : null]), ItemParts.Joined(from), TextOf(item, figures))
        {
            Members =
            [
                .. figures is null ? [] : MembersOf(figures, subject, terms),
                PartMember.Of("statement", item.Text),
                .. ItemParts.Beside(item, item.Text, null, false, whole || figures is null),
            ],
        };
    }

    private static string TextOf(JourneyItem item, SourceFigures? figures) => figures is { Opportunity: not null } && ScoreText(figures) is { } score ? $"{item.Text}: {score}" : item.Text;

    /// <summary>The rank is that of opportunities; importance and satisfaction tell in which zone the need lies.</summary>
    private static IEnumerable<PartMember> MembersOf(SourceFigures figures, JourneyChangeSubject subject, JourneyTerms? terms)
    {
        string unit = terms?.Definition.Name ?? "";
        string score = Exactly.List(Exactly.Of(figures.Opportunity), Exactly.Of(figures.Interval), figures.AnsweredBoth.ToString(CultureInfo.InvariantCulture));
        yield return new PartMember("score", ScoreText(figures), figures.Opportunity is null ? null : score)
        {
            Figure = figures.Opportunity is { } opportunity ? new PartFigure(opportunity, unit, figures.Interval, terms?.Level) : null,
        };
        if (subject == JourneyChangeSubject.Opportunity)
        {
            yield return PartMember.Of("rank", figures.Rank, "rank");
            yield break;
        }

        yield return Of("importance", figures.Importance, figures.ImportanceInterval, unit, terms);
        yield return Of("satisfaction", figures.Satisfaction, figures.SatisfactionInterval, unit, terms);
    }

    private static PartMember Of(string name, double? value, ConfidenceInterval? interval, string unit, JourneyTerms? terms) =>
        new(name, Rounded(value, interval), value is null ? null : Exactly.List(Exactly.Of(value), Exactly.Of(interval)))
        {
            Figure = value is { } figure ? new PartFigure(figure, unit, interval, terms?.Level) : null,
        };

    private static string? ScoreText(SourceFigures figures) =>
        Rounded(figures.Opportunity, figures.Interval) is { } score ? FormattableString.Invariant($"{score} n={figures.AnsweredBoth}") : null;

    private static string? Rounded(double? value, ConfidenceInterval? interval = null) =>
        value is { } figure ? FormattableString.Invariant($"{figure:0.0}{(interval is { } limits ? FormattableString.Invariant($" [{limits}]") : "")}") : null;
}
