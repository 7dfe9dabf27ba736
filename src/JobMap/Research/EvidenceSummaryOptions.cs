using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>The choices behind an <see cref="EvidenceSummary"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EvidenceSummaryOptions
{
    /// <summary>The rule of Guest, Namey and Chen, 3 quotes a theme, nothing known beside the map.</summary>
    public static EvidenceSummaryOptions Default { get; } = new();

    /// <summary>When interviews bring nothing new; <see cref="SaturationRule.GuestNameyChen2020"/> unless changed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SaturationRule Saturation { get; init => field = Guards.NotNull(value); } = SaturationRule.GuestNameyChen2020;

    /// <summary>How many quotes stand with a theme at most; 3 unless changed, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int QuotesPerTheme { get; init => field = NotNegative(value); } = 3;

    /// <summary>What there is to back beside the map, for <see cref="ResearchEvidence.Check(UniversalJobMap, IEnumerable{EvidenceTarget})"/>; null where nobody says, so that milestones are not looked up.</summary>
    /// <exception cref="ArgumentException">One of the targets is the default value.</exception>
    public IReadOnlyList<EvidenceTarget>? Known { get; init => field = value is null ? null : Guards.CopiedIds(value); }

    /// <summary>"base 4, run 2, new information at most 5 %; 3 quotes a theme".</summary>
    public override string ToString() => $"{Saturation}; {Counted.Of(QuotesPerTheme, "quote")} a theme";

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(value));
        return value;
    }
}
