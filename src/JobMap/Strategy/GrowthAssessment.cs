using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Strategy;

/// <summary>What the answers say for and against one growth strategy.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GrowthAssessment
{
    internal GrowthAssessment(GrowthStrategy strategy, IEnumerable<GrowthEvidence> evidence)
    {
        Strategy = strategy;
        Evidence = new ValueList<GrowthEvidence>(evidence);
        bool isFor = Evidence.Any(piece => Decides(piece, GrowthEvidenceSide.For));
        bool isAgainst = Evidence.Any(piece => Decides(piece, GrowthEvidenceSide.Against));
        Verdict = (isFor, isAgainst) switch
        {
            (true, true) => GrowthVerdict.Mixed,
            (true, false) => GrowthVerdict.Supported,
            (false, true) => GrowthVerdict.Contradicted,
            _ => GrowthVerdict.NotEnoughEvidence,
        };
        Segments = new ValueList<string?>(Evidence.Where(piece => Decides(piece, GrowthEvidenceSide.For)).Select(piece => piece.Segment).Distinct());
    }

    /// <summary>The strategy.</summary>
    public GrowthStrategy Strategy { get; }

    /// <summary>What the evidence comes to.</summary>
    public GrowthVerdict Verdict { get; }

    /// <summary>The groups that strong evidence for it speaks of: null for everybody; empty where there is none.</summary>
    public IReadOnlyList<string?> Segments { get; }

    /// <summary>Every piece of evidence, and what is not known; never empty.</summary>
    public IReadOnlyList<GrowthEvidence> Evidence { get; }

    /// <summary>The pieces for it.</summary>
    public IReadOnlyList<GrowthEvidence> For => new ValueList<GrowthEvidence>(Evidence.Where(piece => piece.Side == GrowthEvidenceSide.For));

    /// <summary>The pieces against it.</summary>
    public IReadOnlyList<GrowthEvidence> Against => new ValueList<GrowthEvidence>(Evidence.Where(piece => piece.Side == GrowthEvidenceSide.Against));

    /// <summary>What would have to be known.</summary>
    public IReadOnlyList<GrowthEvidence> Unknown => new ValueList<GrowthEvidence>(Evidence.Where(piece => piece.Side == GrowthEvidenceSide.Unknown));

    /// <summary>"differentiated: supported, 2 for, 0 against, 1 unknown".</summary>
    public override string ToString() => FormattableString.Invariant($"{Strategy}: {EnumNames.NameOf(Verdict)}, {For.Count} for, {Against.Count} against, {Unknown.Count} unknown");

    private static bool Decides(GrowthEvidence piece, GrowthEvidenceSide side) => piece.Side == side && piece.Strength == GrowthEvidenceStrength.Strong;
}
