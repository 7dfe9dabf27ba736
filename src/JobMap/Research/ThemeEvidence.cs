using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>An entry of the codebook: a value theme with how much evidence names it, and quotes that show what is meant.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ThemeEvidence
{
    internal ThemeEvidence(ValueTheme theme, EvidenceCounts counts, IEnumerable<EvidenceItem> quotes) =>
        (Id, Name, Description, Counts, Quotes) = (theme.Id, theme.Name, theme.Description, counts, new ValueList<EvidenceItem>(quotes));

    /// <summary>The id of the theme.</summary>
    public ThemeId Id { get; }

    /// <summary>The name of the theme.</summary>
    public string Name { get; }

    /// <summary>When the theme is used; null where nobody wrote it down.</summary>
    public string? Description { get; }

    /// <summary>How much evidence names it. An interview names a theme once, however often it comes up.</summary>
    public EvidenceCounts Counts { get; }

    /// <summary>
    /// The first quotes with the theme, up to <see cref="EvidenceSummaryOptions.QuotesPerTheme"/>: one of each interview in their order before a second of any, and
    /// within an interview in the order of the ids. Observations are none.
    /// </summary>
    public IReadOnlyList<EvidenceItem> Quotes { get; }

    /// <summary>"no time to think: 5 items from 3 interviews".</summary>
    public override string ToString() => $"{Name}: {Counts}";
}
