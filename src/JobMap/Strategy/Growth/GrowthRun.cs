using JobMap.Internals;
using static JobMap.Strategy.GrowthEvidenceSide;
using static JobMap.Strategy.GrowthEvidenceStrength;

namespace JobMap.Strategy.Growth;

/// <summary>The evidence for and against each strategy, from the groups and what was told.</summary>
internal sealed class GrowthRun
{
    private readonly GrowthStrategyOptions _options;
    private readonly bool _isSplit;
    private readonly GrowthGroup[] _customers;
    private readonly GrowthGroup[] _nonConsumers;
    private readonly GrowthGroup[] _restricted;
    private readonly ServedSide[] _under;
    private readonly ServedSide[] _over;
    private readonly OfferEvidence _offer;

    public GrowthRun(IReadOnlyList<GrowthGroup> groups, GrowthGroup? financial, GrowthStrategyOptions options)
    {
        _options = options;
        _isSplit = groups.Count > 1;
        GrowthGroup[] segments = [.. groups.Skip(1).Where(group => group.Scored > 0)];
        _nonConsumers = [.. segments.Where(group => options.NonConsumers?.Contains(group.Segment) == true)];
        _restricted = [.. groups.Skip(1).Where(group => options.Restricted?.Contains(group.Segment) == true)];
        _customers = [.. groups.Where(group => group.Segment is null && group.Scored > 0), .. segments.Except(_nonConsumers)];
        _under = [.. _customers.Select(group => ServedSide.Under(group, options.Profile))];
        _over = [.. _customers.Select(group => ServedSide.Over(group, options.Profile))];
        _offer = new OfferEvidence(financial, options);
    }

    public IEnumerable<GrowthAssessment> Assessments() =>
    [
        Of(GrowthStrategy.Differentiated, [.. Groups(_under, GrowthRules.UnderservedGroup, GrowthRules.NoUnderservedGroup, isWhole: _isSplit), .. SegmentsUnknown(), .. _offer.Better(), .. _offer.Dearer()]),
        Of(GrowthStrategy.Dominant, [.. Everyone(), .. SegmentsUnknown(), .. _offer.Better(), .. _offer.Cheaper()]),
        Of(GrowthStrategy.Disruptive, [.. LowEnd(), .. SegmentsUnknown(), .. _offer.Cheaper()]),
        Of(GrowthStrategy.Discrete, [.. Restricted(), .. _offer.Dearer()]),
        Of(GrowthStrategy.Sustaining, [.. Served(), .. SegmentsUnknown(), .. _offer.SlightlyBetter()]),
    ];

    private GrowthAssessment Of(GrowthStrategy strategy, IEnumerable<GrowthEvidence> evidence) => new(strategy, _customers.Length > 0 ? evidence
        : [new GrowthEvidence(GrowthRules.NoScores, Unknown, Weak, "No outcome has a score."), .. evidence]);

    /// <summary>Each group that is served so, for; where there is none, one piece against. An average may hide a segment, so that everybody alone speaks weakly against.</summary>
    private static GrowthEvidence[] Groups(ServedSide[] sides, string rule, string none, bool isWhole)
    {
        GrowthEvidence[] found = [.. sides.Where(side => side.Is || (!side.IsNot && side.Leans)).Select(side => side.Piece(rule, For, side.Is))];
        return found.Length > 0 || sides.Length == 0 ? found : [None(sides, none, isWhole)];
    }

    private static GrowthEvidence None(ServedSide[] sides, string rule, bool isWhole)
    {
        ServedSide most = sides.MaxBy(side => side.Bounds.Upper)!;
        bool strong = isWhole && sides.All(side => side.IsNot && !side.Group.IsSmall);
        return new GrowthEvidence(rule, Against, strong ? Strong : Weak, FormattableString.Invariant(
            $"None of {Counted.Of(sides.Length, "group")} is {most.Word}: {100 * most.Threshold:0} % of outcomes count, and the most there may be is {100 * most.Bounds.Upper:0} %."))
        {
            Figures = new ValueList<GrowthFigure>(sides.Select(side => side.Figure)),
        };
    }

    /// <summary>Better and cheaper for everyone: underserved in every group, or underserved here and overserved there.</summary>
    private IEnumerable<GrowthEvidence> Everyone()
    {
        ServedSide[] under = [.. _under.Where(side => side.Is)];
        ServedSide[] over = [.. _over.Where(side => side.Is)];
        if (under.Length > 0 && over.Length > 0)
        {
            bool strong = under.Any(side => !side.Group.IsSmall) && over.Any(side => !side.Group.IsSmall);
            yield return Of(GrowthRules.UnderAndOverserved, For, strong, $"Some groups are underserved and some overserved: {Named(under)}; {Named(over)}.", [.. under, .. over]);
        }

        if (_under.Length > 0 && under.Length == _under.Length)
        {
            yield return Of(GrowthRules.UnderservedEverywhere, For, under.All(side => !side.Group.IsSmall), $"Every group is underserved: {Named(under)}.", under);
        }
        else if (_under.Length > 0 && _under.All(side => !side.Is && !side.Leans))
        {
            yield return None(_under, GrowthRules.NoUnderservedGroup, _isSplit);
        }
        else if (_under.Length > 0 && over.Length == 0)
        {
            yield return Of(GrowthRules.UnderservedEverywhere, Against, false, $"Not every group is underserved for sure: {Named([.. _under.Where(side => !side.Is)])}.", _under);
        }
    }

    /// <summary>Overserved customers or people who use nothing: either is ground enough, so that the want of one speaks weakly against where the other is there.</summary>
    private GrowthEvidence[] LowEnd()
    {
        GrowthEvidence[] all = [.. Groups(_over, GrowthRules.OverservedGroup, GrowthRules.NoOverservedGroup, isWhole: _isSplit && _options.NonConsumers is not null), .. NonConsumers()];
        return all.Any(piece => piece.Side == For) ? [.. all.Select(piece => piece.Side == Against ? piece with { Strength = Weak } : piece)] : all;
    }

    private IEnumerable<GrowthEvidence> NonConsumers()
    {
        if (_nonConsumers.Length == 0)
        {
            yield return _options.NonConsumers is { Count: 0 }
                ? new GrowthEvidence(GrowthRules.NoNonConsumers, Against, Weak, "It was told that nobody goes without a solution.")
                : new GrowthEvidence(GrowthRules.NonConsumersUnknown, Unknown, Weak, "Whether people use nothing today because today's solutions cost or ask too much is not known: they were not named, or have no scores.");
        }

        foreach (ServedSide side in _nonConsumers.Select(group => ServedSide.Under(group, _options.Profile)))
        {
            bool isFor = side.Is || (!side.IsNot && side.Leans);
            yield return side.Piece(isFor ? GrowthRules.NonConsumersUnderserved : GrowthRules.NonConsumersServed, isFor ? For : Against, isFor ? side.Is : side.IsNot);
        }
    }

    private IEnumerable<GrowthEvidence> Restricted()
    {
        if (_options.Restricted is null)
        {
            return [new GrowthEvidence(GrowthRules.RestrictionUnknown, Unknown, Weak, "Whether a situation leaves some customers no choice is not in the scores, and was not told.")];
        }

        return _options.Restricted.Count == 0
            ? [new GrowthEvidence(GrowthRules.NoRestrictedCustomers, Against, Strong, "It was told that no customers are without a choice.")]
            : _restricted.Select(group => new GrowthEvidence(GrowthRules.RestrictedCustomers, For, group.IsSmall ? Weak : Strong, FormattableString.Invariant(
                $"It was told that the segment '{group.Segment}' has no choice of solution (n = {group.Respondents}); the scores neither show nor deny it."))
            {
                Segment = group.Segment,
                Figures = new ValueList<GrowthFigure>([new GrowthFigure("respondents", group.Respondents)]),
            });
    }

    /// <summary>Slightly better for everyone: for where no group is under- or overserved, against where one is.</summary>
    private IEnumerable<GrowthEvidence> Served()
    {
        ServedSide[] sides = [.. _under, .. _over];
        ServedSide[] found = [.. sides.Where(side => side.Is)];
        if (found.Length > 0)
        {
            return found.Select(side => side.Piece(side.Word == "underserved" ? GrowthRules.UnderservedGroup : GrowthRules.OverservedGroup, Against, true));
        }

        return sides.Length == 0 ? [] : [Of(
            GrowthRules.AppropriatelyServed, For, sides.All(side => side.IsNot && !side.Group.IsSmall),
            sides.All(side => side.IsNot) ? "In no group are enough outcomes under- or overserved to count, even of those possible." : $"No group is under- or overserved for sure, but some may be: {Named([.. sides.Where(side => !side.IsNot)])}.", sides)];
    }

    private IEnumerable<GrowthEvidence> SegmentsUnknown() => _isSplit ? []
        : [new GrowthEvidence(GrowthRules.SegmentsUnknown, Unknown, Weak, "No segments were given; the average of everybody may hide one with needs of its own.")];

    private static GrowthEvidence Of(string rule, GrowthEvidenceSide side, bool isStrong, string sentence, ServedSide[] sides) => new(rule, side, isStrong ? Strong : Weak, sentence)
    {
        Figures = new ValueList<GrowthFigure>(sides.Select(each => each.Figure)),
        Needs = new ValueList<NeedId>(sides.SelectMany(each => each.Surely).Distinct()),
    };

    private static string Named(ServedSide[] sides) => string.Join(", ", sides.Select(side => FormattableString.Invariant(
        $"{(side.Group.Segment is { } segment ? $"'{segment}'" : "everybody")} {100 * side.Share:0} % {side.Word} ({100 * side.Bounds.Lower:0}–{100 * side.Bounds.Upper:0} %)")));
}
