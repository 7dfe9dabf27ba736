using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Research.Summaries;

namespace JobMap.Research;

/// <summary>
/// What qualitative research found: interviews, the quotes and observations from them, and the value themes they were coded with. It refers to elements of a job map, to
/// pains and to milestones by their ids. Immutable, compared by value.
/// </summary>
/// <example>
/// <code>
/// ResearchEvidence evidence = new()
/// {
///     Interviews = [new Interview(InterviewId.Parse("i1"))],
///     Items = [new EvidenceItem(EvidenceId.Parse("q1"), EvidenceKind.Quote, "I never know what is left.") { Interview = InterviewId.Parse("i1"), Force = ForceOfProgress.Push }],
/// };
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record ResearchEvidence
{
    /// <summary>The interviews, in the order in which they were held.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<Interview> Interviews { get; init => field = Guards.CopiedUnique(value, interview => interview.Id); } = ValueList<Interview>.Empty;

    /// <summary>The value themes, in the user's order.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<ValueTheme> Themes { get; init => field = Guards.CopiedUnique(value, theme => theme.Id); } = ValueList<ValueTheme>.Empty;

    /// <summary>The quotes and observations, in the user's order.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<EvidenceItem> Items { get; init => field = Guards.CopiedUnique(value, item => item.Id); } = ValueList<EvidenceItem>.Empty;

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>
    /// What is doubtful in the research, each with its place in its document: unknown interviews (JM6001) and themes (JM6002), what is backed and is not in the map (JM6003), interviews
    /// without evidence (JM6004), unused themes (JM6005), no evidence at all (JM6006). Nothing of it is an error. Milestones are no part of a map and are not looked up.
    /// </summary>
    /// <param name="map">The job map.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public IReadOnlyList<Diagnostic> Check(UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new EvidenceChecks(this, new MapTargets(map)).Run(null);
    }

    /// <summary>The same, with what else there is to back beside the map; a milestone that is not among it is doubtful too (JM6003).</summary>
    /// <param name="map">The job map.</param>
    /// <param name="known">The milestones and the pains of touchpoints of an offering or a journey, such as <c>milestone:first-value</c> and <c>pain:menu</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<Diagnostic> Check(UniversalJobMap map, IEnumerable<EvidenceTarget> known)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(known);
        return new EvidenceChecks(this, new MapTargets(map)).Run([.. known]);
    }

    /// <summary>"11 interviews, 48 pieces of evidence, 9 themes".</summary>
    public override string ToString() => $"{Counted.Of(Interviews.Count, "interview")}, {Counted.Of(Items.Count, "piece")} of evidence, {Counted.Of(Themes.Count, "theme")}";
}
