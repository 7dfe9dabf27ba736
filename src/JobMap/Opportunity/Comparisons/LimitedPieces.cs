using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity.Comparisons;

/// <summary>The pieces of a score at one level, and where the score stands to its kink at that level; far from it where it has none.</summary>
/// <param name="Pieces">The pieces: 2 I − S and I where there is a floor, else the score itself.</param>
/// <param name="Kink">Where the score stands.</param>
internal readonly record struct LimitedPieces(ScorePiece[] Pieces, KinkPosition Kink);
