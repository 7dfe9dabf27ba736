using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Personas;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Journeys;

/// <summary>
/// A kind of job executor, built from the answers of a segment and from nothing else: what they want most, where they struggle, what makes the job
/// hard, how they differ from the others. It has no face, age or quote, since no data say so; where data are missing, a reason stands instead. Compared by value.
/// </summary>
/// <example>
/// <code>
/// OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, responses.SegmentBy("household"));
/// Persona family = Persona.FromSegment(analysis, "family");
/// foreach (PersonaNeed need in family.Struggles.Items)
///     Console.WriteLine(need);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Persona
{
    internal Persona(OpportunityAnalysis segment)
    {
        Segment = segment.Segments[0];
        Market = segment.Map.Market;
        Solution = segment.Solution;
        Terms = new JourneyTerms(segment);
        ShareOfRespondents = segment.AllRespondents == 0 ? null : (double)segment.Respondents / segment.AllRespondents;
    }

    /// <summary>The segment; the job executor for everybody.</summary>
    public string Name => Segment ?? Market.JobExecutor;

    /// <summary>The segment; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>The variable whose value the segment is; null for everybody.</summary>
    public string? SegmentVariable => Terms.SegmentVariable;

    /// <summary>Whose job it is, and which.</summary>
    public Market Market { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The choices of the analysis behind the figures.</summary>
    public JourneyTerms Terms { get; }

    /// <summary>How many respondents there are in the segment, those who rated nothing included. They are counted, not weighted.</summary>
    public long Respondents => Terms.Respondents;

    /// <summary>
    /// <see cref="Respondents"/> as a share, 0..1, of all respondents of the analysis, those in no segment included and those left out as incomplete not;
    /// null where there are none. A share of the sample, and of the market only if the sample is drawn so.
    /// </summary>
    public double? ShareOfRespondents { get; }

    /// <summary>The outcomes of greatest importance, the most important first; as many as the options ask for.</summary>
    public PersonaNeeds WantsMost { get; internal init; } = PersonaRun.Nothing;

    /// <summary>The underserved outcomes, all of them, the greatest opportunity first. Source of the zone: <see cref="LandscapeZone.Underserved"/>.</summary>
    public PersonaNeeds Struggles { get; internal init; } = PersonaRun.Nothing;

    /// <summary>The overserved outcomes, all of them, the one first whose satisfaction is furthest above its importance.</summary>
    public PersonaNeeds Overserved { get; internal init; } = PersonaRun.Nothing;

    /// <summary>How they want to feel, the most important first.</summary>
    public PersonaNeeds EmotionalJobs { get; internal init; } = PersonaRun.Nothing;

    /// <summary>How they want to be seen, the most important first.</summary>
    public PersonaNeeds SocialJobs { get; internal init; } = PersonaRun.Nothing;

    /// <summary>What makes the job harder for some than for others: the factors of the map, in its order.</summary>
    public IReadOnlyList<PersonaFactor> ComplexityFactors { get; internal init; } = ValueList<PersonaFactor>.Empty;

    /// <summary>Why there are no complexity factors; null where there are some.</summary>
    public string? ComplexityFactorsReason { get; internal init; }

    /// <summary>
    /// The needs, outcomes and jobs, whose opportunity differs significantly from that in another segment, the greatest difference first; a is this segment, b the other. The p-values are
    /// corrected over all needs and all other segments.
    /// </summary>
    public IReadOnlyList<OpportunityDifference> Differences { get; internal init; } = ValueList<OpportunityDifference>.Empty;

    /// <summary>Why there are no differences; null where there are some.</summary>
    public string? DifferencesReason { get; internal init; }

    /// <summary>What is missing or doubtful: what the analysis says of the scores of this segment, JM4002 for fewer than 30 answers among it, and what the comparison says.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init; } = ValueList<Diagnostic>.Empty;

    /// <summary>Builds the persona of a segment.</summary>
    /// <param name="analysis">The scores; for <see cref="Differences"/> those of all segments, not of one taken with <see cref="OpportunityAnalysis.ForSegment"/>.</param>
    /// <param name="segment">The segment; null for everybody in an analysis without segments.</param>
    /// <param name="options">The choices; null takes the default ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentException">The analysis has no such segment.</exception>
    public static Persona FromSegment(OpportunityAnalysis analysis, string? segment, PersonaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return PersonaRun.Of(analysis, analysis.ForSegment(segment), options ?? PersonaOptions.Default);
    }

    /// <summary>"family: 120 respondents (30.0 %), 4 struggles".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Name}: {Counted.Of(Respondents, "respondent")}{(ShareOfRespondents is { } share ? FormattableString.Invariant($" ({share * 100:0.0} %)") : "")}, {Counted.Of(Struggles.Items.Count, "struggle")}");
}
