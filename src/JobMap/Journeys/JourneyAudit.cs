using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Auditing;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// A journey held against the job it is about: steps that no touchpoint serves, touchpoints that serve nothing worth serving or fail at it, a journey that knows
/// the contact with the company only, and what else diagnostics JM5001 to JM5013 say; and how much of the job is served. The journey alone is read, not the
/// offering behind it, so it may have been drawn by people. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// JourneyAudit audit = JourneyAudit.Run(map, journey, analysis);
/// foreach (JourneyFinding finding in audit.Findings)
///     Console.WriteLine($"{finding} {finding.Remedy}");
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JourneyAudit : IEquatable<JourneyAudit>
{
    internal JourneyAudit(IEnumerable<JourneyFinding> findings, JourneyCoverage coverage, IEnumerable<string> notes)
    {
        Findings = new ValueList<JourneyFinding>(findings);
        Coverage = coverage;
        Notes = new ValueList<string>(notes);
    }

    /// <summary>What was found, by id, and under one id in the order of the map or the journey. Never an error; empty for a faultless journey.</summary>
    public IReadOnlyList<JourneyFinding> Findings { get; }

    /// <summary>How much of the job the touchpoints serve.</summary>
    public JourneyCoverage Coverage { get; }

    /// <summary>What was not looked for, and why, a sentence each; what is doubtful about the answers.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The choices of the audit.</summary>
    public JourneyAuditOptions Options { get; internal init; } = JourneyAuditOptions.Default;

    /// <summary>The choices of the analysis whose scores it used; null where there were no answers.</summary>
    public JourneyTerms? Terms { get; internal init; }

    /// <summary>Audits a journey.</summary>
    /// <param name="map">The job.</param>
    /// <param name="journey">The journey, projected or drawn.</param>
    /// <param name="analysis">The scores of one group of respondents, of this map and about the solution of the journey; null where there are no answers.</param>
    /// <param name="options">The choices; null for <see cref="JourneyAuditOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="journey"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The analysis is of another map, or not of one group of respondents: take a segment with <see cref="OpportunityAnalysis.ForSegment"/>.
    /// </exception>
    /// <exception cref="JobMapException">Journey and answers are of different solutions (JM5101); <see cref="TryRun"/> says so without an exception.</exception>
    public static JourneyAudit Run(UniversalJobMap map, JourneyMap journey, OpportunityAnalysis? analysis = null, JourneyAuditOptions? options = null) =>
        TryRun(map, journey, analysis, options).Value;

    /// <summary>Audits a journey, or says why it cannot be held against these answers: they are of another solution (JM5101).</summary>
    /// <inheritdoc cref="Run" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> or <paramref name="journey"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The analysis is of another map, or not of one group of respondents: take a segment with <see cref="OpportunityAnalysis.ForSegment"/>.
    /// </exception>
    public static JobMapResult<JourneyAudit> TryRun(UniversalJobMap map, JourneyMap journey, OpportunityAnalysis? analysis = null, JourneyAuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(journey);
        if (analysis is not null && !analysis.Map.Equals(map))
        {
            throw new ArgumentException("The analysis is of another job map.", nameof(analysis));
        }

        if (analysis is not null && analysis.Segments.Count != 1)
        {
            throw new ArgumentException("A journey is of one segment: take it from the analysis first.", nameof(analysis));
        }

        return AuditRun.Of(map, journey, analysis, options ?? JourneyAuditOptions.Default);
    }

    /// <summary>True when findings, coverage, notes, options and terms are equal.</summary>
    public bool Equals(JourneyAudit? other) =>
        other is not null && Findings.Equals(other.Findings) && Coverage == other.Coverage && Notes.Equals(other.Notes) && Options == other.Options && Terms == other.Terms;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JourneyAudit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Findings, Coverage, Notes, Options, Terms);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(JourneyAudit? left, JourneyAudit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(JourneyAudit? left, JourneyAudit? right) => !(left == right);

    /// <summary>"3 findings; the whole job: 62 % (5 of 8 outcomes)".</summary>
    public override string ToString() => $"{Counted.Of(Findings.Count, "finding")}; {Coverage}";
}
