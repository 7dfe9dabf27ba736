using System.Diagnostics;

namespace JobMap.Research;

/// <summary>Research without the personal data that could be found, and what was taken out.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RedactionResult
{
    internal RedactionResult(ResearchEvidence evidence, RedactionReport report) => (Evidence, Report) = (evidence, report);

    /// <summary>The research, redacted.</summary>
    public ResearchEvidence Evidence { get; }

    /// <summary>What was taken out.</summary>
    public RedactionReport Report { get; }

    /// <summary>The report in one line.</summary>
    public override string ToString() => Report.ToString();
}
