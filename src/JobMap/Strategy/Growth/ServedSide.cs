using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy.Growth;

/// <summary>The underserved, or the overserved, outcomes of a group against the share that counts.</summary>
internal sealed record ServedSide(GrowthGroup Group, string Word, double Share, ConfidenceInterval Bounds, double Threshold, IReadOnlyList<NeedId> Surely, IReadOnlyList<NeedId> Possibly)
{
    /// <summary>Enough outcomes for sure.</summary>
    public bool Is => Bounds.Lower >= Threshold - OpportunityLandscape.Tolerance;

    /// <summary>Too few outcomes, even of those possible.</summary>
    public bool IsNot => Bounds.Upper < Threshold - OpportunityLandscape.Tolerance;

    /// <summary>Enough by the scores as they are.</summary>
    public bool Leans => Share >= Threshold - OpportunityLandscape.Tolerance;

    public static ServedSide Under(GrowthGroup group, GrowthStrategyProfile profile) => new(
        group, "underserved", group.UnderservedShare!.Value, group.UnderservedBounds!.Value, profile.UnderservedShare, group.SurelyUnderserved, group.PossiblyUnderserved);

    public static ServedSide Over(GrowthGroup group, GrowthStrategyProfile profile) => new(
        group, "overserved", group.OverservedShare!.Value, group.OverservedBounds!.Value, profile.OverservedShare, group.SurelyOverserved, group.PossiblyOverserved);

    public GrowthFigure Figure => new($"{Word}-share", Share) { Lower = Bounds.Lower, Upper = Bounds.Upper };

    public string Sentence => FormattableString.Invariant(
        $"Of {Counted.Of(Group.Scored, "outcome")} {(Group.Segment is { } segment ? $"in the segment '{segment}'" : "of everybody")}, {100 * Share:0} % are {Word}, {Surely.Count} for sure and {Possibly.Count} at most; {100 * Threshold:0} % count (n = {Group.Respondents}{(Group.IsSmall ? ", a small group" : "")}).");

    /// <summary>A piece of evidence on this group alone; strong where nothing possible lies on the other side and the group is not small.</summary>
    public GrowthEvidence Piece(string rule, GrowthEvidenceSide side, bool certain) =>
        new(rule, side, certain && !Group.IsSmall ? GrowthEvidenceStrength.Strong : GrowthEvidenceStrength.Weak, Sentence)
        {
            Segment = Group.Segment,
            Figures = new ValueList<GrowthFigure>([Figure, new GrowthFigure("respondents", Group.Respondents)]),
            Needs = Surely.Count > 0 ? Surely : Possibly,
        };
}
